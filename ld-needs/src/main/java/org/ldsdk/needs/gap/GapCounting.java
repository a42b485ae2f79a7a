package org.ldsdk.needs.gap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.NeedFinding;
import org.ldsdk.needs.service.PersonFinding;

/** Counts cases and keeps what may be printed. */
final class GapCounting {

    private final List<GapCase> cases;
    private final List<Grouping> groupings;
    private final Instant asOf;
    private final Pooling pooling;
    private final List<List<Integer>> groups;
    private final List<Optional<Classes>> sizes;

    private GapCounting(List<GapCase> cases, List<Grouping> groupings, Instant asOf, int threshold) {
        this.cases = cases;
        this.groupings = groupings;
        this.asOf = asOf;
        this.pooling = new Pooling(threshold);
        this.groups = cases.stream()
                .map(one -> groupings.stream()
                        .map(grouping -> grouping.group(one.finding().profile()).orElseThrow())
                        .toList())
                .toList();
        List<Optional<Classes>> printed = new ArrayList<>();
        for (int i = 0; i < groupings.size(); i++) {
            printed.add(pooling.sizes(people(i)));
        }
        this.sizes = List.copyOf(printed);
    }

    static GapCounting of(List<GapCase> cases, List<Grouping> groupings, Instant asOf, int threshold) {
        GapCheck.check(cases, groupings, threshold);
        return new GapCounting(cases, groupings, asOf, threshold);
    }

    /** How many people are in each group of one grouping. */
    private List<Integer> people(int grouping) {
        List<Integer> people = new ArrayList<>();
        for (int group = 0; group < groupings.get(grouping).groups().size(); group++) {
            int place = group;
            people.add((int)
                    groups.stream().filter(of -> of.get(grouping) == place).count());
        }
        return people;
    }

    private PersonFinding any() {
        return cases.get(0).finding();
    }

    GapReport report() {
        return ImmutableGapReport.builder()
                .people(cases.size())
                .asOf(asOf)
                .threshold(pooling.threshold())
                .groupings(groupings)
                .sizes(sizes())
                .offerNames(offerNames())
                .sections(sections())
                .definitions(any().definitions())
                .cumulativeBy(any().cumulativeBy())
                .caveats(any().caveats())
                .build();
    }

    private Map<String, List<GroupSize>> sizes() {
        Map<String, List<GroupSize>> all = new LinkedHashMap<>();
        for (int i = 0; i < groupings.size(); i++) {
            List<Integer> people = people(i);
            Grouping grouping = groupings.get(i);
            sizes.get(i)
                    .ifPresent(classes -> all.put(
                            grouping.fact(),
                            each(
                                    classes,
                                    together -> new GroupSize(
                                            names(grouping, together),
                                            together.stream()
                                                    .mapToInt(people::get)
                                                    .sum()))));
        }
        return all;
    }

    private static <T> List<T> each(Classes classes, Function<List<Integer>, T> function) {
        return classes.heads().stream().map(classes::groups).map(function).toList();
    }

    private static List<String> names(Grouping grouping, List<Integer> groups) {
        return groups.stream().map(grouping.groups()::get).toList();
    }

    private Map<String, String> offerNames() {
        Map<String, String> names = new LinkedHashMap<>();
        any().offers().forEach((id, offer) -> names.put(id, offer.offer().name().text()));
        return names;
    }

    private List<GapSection> sections() {
        GapSection together = section(Optional.empty(), SectionRules.together());
        return Stream.concat(
                        Stream.of(together),
                        any().needs().values().stream()
                                .map(NeedFinding::domain)
                                .map(need -> section(Optional.of(need), SectionRules.of(need, any(), asOf))))
                .toList();
    }

    private GapSection section(Optional<NeedDomain> need, List<RowRule> rules) {
        Figures figures = figures(rules);
        List<RowTables> tables = Disclosure.decide(figures, pooling, sizes);
        List<GapRow> rows = new ArrayList<>();
        for (int row = 0; row < rules.size(); row++) {
            rows.add(row(figures, row, tables.get(row)));
        }
        return new GapSection(need, rows);
    }

    /** Everything of one section, what is left out included. */
    Figures figures(List<RowRule> rules) {
        return new Figures(rules, groupings, Alike.of(cases, groups, rules));
    }

    private GapRow row(Figures figures, int row, RowTables tables) {
        GapQuestion question = figures.rows().get(row).question();
        if (!tables.shown()) {
            return new GapRow(question, false, Optional.empty(), Map.of());
        }
        Map<String, List<GapGroup>> by = new LinkedHashMap<>();
        for (int i = 0; i < groupings.size(); i++) {
            Grouping grouping = groupings.get(i);
            List<GapCount> counts = figures.counts(row, i);
            tables.printed(i)
                    .ifPresent(classes -> by.put(
                            grouping.fact(),
                            each(classes, together -> new GapGroup(names(grouping, together), sum(counts, together)))));
        }
        return new GapRow(question, figures.rows().get(row).isPublic(), Optional.of(figures.total(row)), by);
    }

    private static GapCount sum(List<GapCount> counts, List<Integer> groups) {
        return groups.stream().map(counts::get).reduce(new GapCount(0, 0, 0), GapCount::plus);
    }
}
