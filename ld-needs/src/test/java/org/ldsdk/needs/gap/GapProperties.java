package org.ldsdk.needs.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.service.Eligibility;

/** Laws of gap reports over drawn caseloads. */
class GapProperties {

    @Provide
    Arbitrary<CaseDraw> caseloads() {
        return Arbitraries.randomValue(CaseDraw::new);
    }

    // --- what is left out stays unknown

    /**
     * Other numbers are found for every figure left out of a row that is printed, and for every row left out wholly. Of
     * the groups of such a row the attacker may also come to no end, which is no success either.
     */
    @Property
    void what_is_left_out_could_always_be_another_number(@ForAll("caseloads") CaseDraw drawn) {
        Reader reader = new Reader(drawn, drawn.report().toJson());
        for (Grouping grouping : drawn.groupings) {
            if (!reader.sizes(grouping).isNull()) {
                reader.sections().forEach(section -> attack(reader, section, grouping, drawn));
            }
        }
    }

    private static void attack(Reader reader, String section, Grouping grouping, CaseDraw drawn) {
        Attack attack = reader.attack(section, grouping);
        for (Reader.Row row : reader.rows(section)) {
            for (String answer : Reader.ANSWERS) {
                for (String group : hidden(reader, row, grouping, answer)) {
                    int number = attack.number(Reader.name(row, answer, group), 0);
                    assertThat(attack.isAmongNobody(number)
                                    || attack.canDiffer(number, drawn.cases.size())
                                    || !row.isShown() && !group.equals("*") && attack.gaveUp())
                            .as(
                                    "%s %s by %s, gave up: %s, is %s: %s",
                                    section,
                                    Reader.name(row, answer, group),
                                    grouping.fact(),
                                    attack.gaveUp(),
                                    reader.truth(row, grouping, group, answer),
                                    row.json())
                            .isTrue();
                }
            }
        }
    }

    /** The groups of which a figure is null though there are people to count; * for all groups together. */
    private static List<String> hidden(Reader reader, Reader.Row row, Grouping grouping, String answer) {
        List<String> hidden = new ArrayList<>();
        if (!row.isShown() && people(reader, row, grouping, "*") > 0) {
            hidden.add("*");
        }
        boolean nobody = row.isShown() && row.json().get(answer).intValue() == 0;
        JsonNode by = row.json().get("by").get(grouping.fact());
        for (String group : grouping.groups()) {
            if (!nobody && people(reader, row, grouping, group) > 0 && isHidden(by, group, answer)) {
                hidden.add(group);
            }
        }
        return hidden;
    }

    private static int people(Reader reader, Reader.Row row, Grouping grouping, String group) {
        return Reader.ANSWERS.stream()
                .mapToInt(answer -> reader.truth(row, grouping, group, answer))
                .sum();
    }

    /** Null, unless the groups that stand together have nobody with that answer, which is printed. */
    private static boolean isHidden(JsonNode by, String group, String answer) {
        boolean isNull = by.isNull();
        boolean nobody = false;
        for (JsonNode printed : by) {
            isNull |= printed.path("group").asText().equals(group)
                    && printed.get(answer).isNull();
            if (printed.has("together")) {
                for (JsonNode name : printed.get("together")) {
                    nobody |= name.textValue().equals(group)
                            && printed.get(answer).intValue() == 0;
                }
            }
        }
        return isNull && !nobody;
    }

    @Property
    void no_printed_figure_is_of_fewer_people_than_the_threshold(@ForAll("caseloads") CaseDraw drawn) {
        GapReport report = drawn.report();
        report.sections()
                .forEach(section -> section.rows().stream()
                        .filter(row -> !row.followsFromServices())
                        .forEach(row -> {
                            row.count().ifPresent(GapProperties::assertLarge);
                            row.by().values().forEach(groups -> groups.forEach(group -> assertLarge(group.count())));
                        }));
        report.sizes()
                .values()
                .forEach(sizes ->
                        sizes.forEach(size -> assertThat(size.people()).matches(n -> n == 0 || n >= 5)));
    }

    private static void assertLarge(GapCount count) {
        assertThat(List.of(count.yes(), count.no(), count.notKnown())).allMatch(n -> n == 0 || n >= 5);
        assertThat(count.people() > 0 && (count.yes() == count.people() || count.no() == count.people()))
                .as("everybody has one answer")
                .isFalse();
    }

    // --- what is printed is right

    @Property
    void what_is_printed_is_what_a_plain_recount_gives(@ForAll("caseloads") CaseDraw drawn) {
        Reader reader = new Reader(drawn, drawn.report().toJson());
        for (String section : reader.sections()) {
            for (Reader.Row row : reader.rows(section)) {
                for (String answer : Reader.ANSWERS) {
                    if (row.isShown()) {
                        assertThat(row.json().get(answer).intValue())
                                .as(row.name())
                                .isEqualTo(reader.truth(row, CaseDraw.SEX, "*", answer));
                    }
                    drawn.groupings.forEach(grouping -> assertGroups(reader, row, grouping, answer));
                }
            }
        }
    }

    private static void assertGroups(Reader reader, Reader.Row row, Grouping grouping, String answer) {
        for (JsonNode printed : row.json().get("by").get(grouping.fact())) {
            if (!printed.get(answer).isNull()) {
                int truth = 0;
                if (printed.has("group")) {
                    truth = reader.truth(row, grouping, printed.get("group").textValue(), answer);
                } else {
                    for (JsonNode name : printed.get("together")) {
                        truth += reader.truth(row, grouping, name.textValue(), answer);
                    }
                }
                assertThat(printed.get(answer).intValue()).as(row.name()).isEqualTo(truth);
            }
        }
    }

    @Property
    void the_order_of_cases_changes_nothing(@ForAll("caseloads") CaseDraw drawn) {
        List<GapCase> shuffled = drawn.draw.shuffled(drawn.cases);
        GapReport other = GapReport.of(shuffled, drawn.groupings, CaseDraw.NOW);
        assertThat(other.toJson().toString()).isEqualTo(drawn.report().toJson().toString());
        assertThat(other.text()).isEqualTo(drawn.report().text());
    }

    @Property
    void another_offer_takes_no_row_away_and_leaves_nobody_more_without_an_offer(@ForAll("caseloads") CaseDraw drawn) {
        List<String> more = new ArrayList<>(drawn.offers);
        more.add(drawn.draw.below(more.size() + 1), drawn.offer("another"));
        Eligibility eligibility = drawn.eligibility(more);
        List<GapCase> after = drawn.cases.stream()
                .map(one -> new GapCase(eligibility.evaluate(one.finding().profile()), one.history()))
                .toList();
        Figures before = mind(drawn.cases, drawn.groupings);
        Figures then = mind(after, drawn.groupings);
        for (int row = 0; row < before.rows().size(); row++) {
            GapQuestion question = before.rows().get(row).question();
            GapCount count = then.total(place(then, question));
            if (question.kind() == GapQuestion.Kind.NO_OFFER_MEETS) {
                assertThat(count.yes()).isLessThanOrEqualTo(before.total(row).yes());
                assertThat(count.no()).isGreaterThanOrEqualTo(before.total(row).no());
            } else {
                assertThat(count).usingRecursiveComparison().isEqualTo(before.total(row));
            }
        }
    }

    private static Figures mind(List<GapCase> cases, List<Grouping> groupings) {
        return GapCounting.of(cases, groupings, CaseDraw.NOW, 5)
                .figures(SectionRules.of(
                        cases.get(0).finding().needs().get("mind").domain(),
                        cases.get(0).finding(),
                        CaseDraw.NOW));
    }

    private static int place(Figures figures, GapQuestion question) {
        return figures.rows().stream().map(RowRule::question).toList().indexOf(question);
    }

    @Property
    void what_is_forgotten_moves_to_not_known_and_never_to_no(@ForAll("caseloads") CaseDraw drawn) {
        Eligibility eligibility = drawn.eligibility(drawn.offers);
        List<GapCase> after = new ArrayList<>();
        for (GapCase one : drawn.cases) {
            NeedsProfile person = one.finding().profile();
            after.add(
                    drawn.draw.below(3) > 0
                            ? one
                            : new GapCase(eligibility.evaluate(forgetful(person)), Optional.empty()));
        }
        Figures before = mind(drawn.cases, List.of());
        Figures then = mind(after, List.of());
        for (int row = 0; row < before.rows().size(); row++) {
            assertThat(then.total(row).yes())
                    .isLessThanOrEqualTo(before.total(row).yes());
            assertThat(then.total(row).no())
                    .isLessThanOrEqualTo(before.total(row).no());
        }
        assertThat(then.total(0).people()).isEqualTo(before.total(0).people());
    }

    private static NeedsProfile forgetful(NeedsProfile person) {
        NeedsProfile bare = NeedsProfile.of(person.id());
        for (Rating rating : person.ratings()) {
            bare = rating.domain().equals("mind") ? bare.with(rating) : bare;
        }
        return bare;
    }

    @Property
    void worsening_a_need_leaves_no_fewer_with_it_and_no_more_below(@ForAll("caseloads") CaseDraw drawn) {
        Eligibility eligibility = drawn.eligibility(drawn.offers);
        List<GapCase> after = drawn.cases.stream()
                .map(one ->
                        new GapCase(eligibility.evaluate(worse(one.finding().profile(), drawn.draw)), one.history()))
                .toList();
        Figures before = mind(drawn.cases, List.of());
        Figures then = mind(after, List.of());
        assertThat(then.total(0).yes()).isGreaterThanOrEqualTo(before.total(0).yes());
        for (int row = 0; row < before.rows().size(); row++) {
            if (before.rows().get(row).question().detail().equals(Optional.of("below"))) {
                assertThat(then.total(row).yes())
                        .isLessThanOrEqualTo(before.total(row).yes());
            }
        }
    }

    /** The same person with a need that is there already one step worse, or perhaps not. */
    private static NeedsProfile worse(NeedsProfile person, Draw draw) {
        Known<Integer> severity = person.severity("mind");
        int now = severity.value().orElse(0);
        if (now < 1 || now > 3 || person.isMet("mind") || draw.below(2) == 0) {
            return person;
        }
        NeedsProfile bare = NeedsProfile.of(person.id()).supposing(person.facts());
        for (Rating rating : person.ratings()) {
            bare = rating.domain().equals("mind") ? bare : bare.with(rating);
        }
        return bare.rate("mind", Rater.PRACTITIONER, now + 1);
    }

    @Property
    void a_higher_threshold_prints_nothing_smaller(@ForAll("caseloads") CaseDraw drawn) {
        if (drawn.cases.size() < 10) {
            return;
        }
        GapReport.of(drawn.cases, drawn.groupings, CaseDraw.NOW, 10)
                .sections()
                .forEach(section -> section.rows().stream()
                        .filter(row -> !row.followsFromServices())
                        .flatMap(row -> row.by().values().stream())
                        .flatMap(List::stream)
                        .forEach(group -> assertThat(List.of(
                                        group.count().yes(),
                                        group.count().no(),
                                        group.count().notKnown()))
                                .allMatch(n -> n == 0 || n >= 10)));
    }
}
