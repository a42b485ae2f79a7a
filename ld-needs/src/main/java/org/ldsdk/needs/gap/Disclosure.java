package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ldsdk.needs.gap.GapQuestion.Kind;

/**
 * Decides, row after row, what of a section is printed. A row is printed if its figures may be, and by as many
 * groupings as leave every figure that is not printed unknowable from all that is printed of the section.
 */
final class Disclosure {

    private final Figures figures;
    private final Pooling pooling;
    private final List<Optional<Classes>> sizes;
    private final Exchanges exchanges;
    private final List<RowTables> tables = new ArrayList<>();

    private Disclosure(Figures figures, Pooling pooling, List<Optional<Classes>> sizes) {
        this.figures = figures;
        this.pooling = pooling;
        this.sizes = sizes;
        this.exchanges = new Exchanges(figures, pooling, sizes);
    }

    /** What is printed of each row, given the classes in which group sizes are printed. */
    static List<RowTables> decide(Figures figures, Pooling pooling, List<Optional<Classes>> sizes) {
        Disclosure disclosure = new Disclosure(figures, pooling, sizes);
        IntStream.range(0, figures.rows().size()).forEach(row -> disclosure.tables.add(disclosure.decide(row)));
        return new Parts(figures, pooling, disclosure.tables).tables();
    }

    /** The classes in which the people are printed whom a row is about. */
    static Optional<Classes> within(
            Figures figures, List<RowTables> tables, List<Optional<Classes>> sizes, int row, int grouping) {
        return figures.rows()
                .get(row)
                .of()
                .map(of -> tables.get(of.row()).printed(grouping))
                .orElse(sizes.get(grouping));
    }

    private RowTables decide(int row) {
        RowRule rule = figures.rows().get(row);
        boolean ofShown = rule.of().map(of -> tables.get(of.row()).shown()).orElse(true);
        if (!ofShown || figures.readsGroup(row)) {
            return RowTables.hidden();
        }
        if (rule.isPublic()) {
            return asPeople(row);
        }
        RowTables finest = finest(row);
        if (!pooling.fits(figures.total(row)) || !fitsWithoutBarred(row) || givesAwayTheRest(row)) {
            return RowTables.hidden();
        }
        return choices(finest).stream()
                .map(finest::printing)
                .filter(this::isSafe)
                .findFirst()
                .orElse(RowTables.hidden());
    }

    /** What says nothing of a person is printed as finely as the people whom it is about. */
    private RowTables asPeople(int row) {
        List<Optional<Classes>> within = IntStream.range(0, figures.groupings())
                .mapToObj(grouping -> within(figures, tables, sizes, row, grouping))
                .toList();
        return new RowTables(true, within, Set.of()).printing(Set.copyOf(present(within)));
    }

    private static List<Integer> present(List<Optional<Classes>> classes) {
        return IntStream.range(0, classes.size())
                .filter(grouping -> classes.get(grouping).isPresent())
                .boxed()
                .toList();
    }

    private boolean isSafe(RowTables next) {
        List<RowTables> all = new ArrayList<>(tables);
        all.add(next);
        return exchanges.protect(all);
    }

    private RowTables finest(int row) {
        List<Optional<Classes>> pooled = new ArrayList<>();
        for (int i = 0; i < figures.groupings(); i++) {
            int grouping = i;
            pooled.add(within(figures, tables, sizes, row, grouping)
                    .flatMap(within -> pooling.classes(within, figures.counts(row, grouping))));
        }
        return new RowTables(true, pooled, Set.of());
    }

    /** Sets of groupings by which the row can be printed: all first, then with fewer, the last left out first. */
    private List<Set<Integer>> choices(RowTables finest) {
        List<Integer> can = present(finest.pooled());
        List<Set<Integer>> choices = new ArrayList<>();
        for (int left = 0; left < 1 << can.size(); left++) {
            Set<Integer> choice = new TreeSet<>();
            for (int i = 0; i < can.size(); i++) {
                if ((left & 1 << (can.size() - 1 - i)) == 0) {
                    choice.add(can.get(i));
                }
            }
            choices.add(choice);
        }
        return choices;
    }

    /**
     * Whether the figures may be printed of those, too, whom no criterion keeps out for what they are grouped by: how
     * many are kept out that way everybody can tell who knows the offer and the sizes of groups.
     */
    private boolean fitsWithoutBarred(int row) {
        return IntStream.range(0, figures.rows().size())
                .filter(figures::readsGroup)
                .filter(barring -> figures.barred(row, barring).no() == 0)
                .allMatch(barring -> pooling.fits(figures.notBarred(row, barring)));
    }

    /**
     * Whether, with this offer and all others printed, people would be left over who must be those whom no offer meets,
     * though that figure is left out.
     */
    private boolean givesAwayTheRest(int row) {
        List<Integer> offers = IntStream.range(0, figures.rows().size())
                .filter(one -> kind(one) == Kind.OFFER_DOES_NOT_MEET)
                .boxed()
                .toList();
        if (kind(row) != Kind.OFFER_DOES_NOT_MEET || tables.get(1).shown() || row != offers.get(offers.size() - 1)) {
            return false;
        }
        boolean othersShown = offers.stream()
                .filter(one -> one < row)
                .allMatch(one -> tables.get(one).shown());
        int taken = offers.stream()
                .map(figures::total)
                .mapToInt(count -> count.no() + count.notKnown())
                .sum();
        return othersShown && figures.total(row).people() > taken;
    }

    private Kind kind(int row) {
        return figures.rows().get(row).question().kind();
    }
}
