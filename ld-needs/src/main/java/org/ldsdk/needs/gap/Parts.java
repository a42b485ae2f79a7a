package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.List;
import org.ldsdk.needs.gap.GapQuestion.Kind;

/**
 * Leaves out more parts where the whole gives away a part that is left out: whoever is kept out is kept out for some
 * reason, and whoever fails a reason with several criteria fails one of them. So what the printed parts do not account
 * for is left for the others; and where each of these is taken to be of few people, it can be all that they are.
 */
final class Parts {

    private final Figures figures;
    private final Pooling pooling;
    private final List<RowTables> tables;

    Parts(Figures figures, Pooling pooling, List<RowTables> tables) {
        this.figures = figures;
        this.pooling = pooling;
        this.tables = new ArrayList<>(tables);
    }

    /** What is printed of each row. */
    List<RowTables> tables() {
        figures.rows(Kind.OFFER_DOES_NOT_MEET).forEach(offer -> {
            List<Integer> reasons = figures.rows(Kind.REASON).stream()
                    .filter(row -> figures.areOfOneOffer(row, offer))
                    .toList();
            boolean one = reasons.size() == 1;
            int out = Math.max(
                    shownYes(offer),
                    figures.rows(Kind.NO_OFFER_MEETS).stream()
                            .mapToInt(this::shownYes)
                            .max()
                            .orElse(0));
            reasons.forEach(reason ->
                    leaveOut(figures.criteria(reason), one ? Math.max(out, shownYes(reason)) : shownYes(reason)));
            leaveOut(reasons, out);
        });
        return List.copyOf(tables);
    }

    /** How many are printed to have said yes, 0 if it is left out. */
    private int shownYes(int row) {
        return tables.get(row).shown() ? figures.total(row).yes() : 0;
    }

    private void leaveOut(List<Integer> parts, int whole) {
        long hidden = parts.stream().filter(row -> !tables.get(row).shown()).count();
        int rest = whole - parts.stream().mapToInt(this::shownYes).sum();
        if (hidden > 0 && rest > hidden && rest <= hidden * (pooling.threshold() - 1)) {
            parts.forEach(row -> {
                figures.criteria(row).forEach(criterion -> tables.set(criterion, RowTables.hidden()));
                tables.set(row, RowTables.hidden());
            });
        }
    }
}
