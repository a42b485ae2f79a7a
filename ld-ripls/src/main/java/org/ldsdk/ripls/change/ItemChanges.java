package org.ldsdk.ripls.change;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.tables.McNemar;

/** The items of two matched administrations. */
final class ItemChanges {

    private final Instrument instrument;
    private final AnswerTable before;
    private final AnswerTable after;
    private final int[] rowsBefore;
    private final int[] rowsAfter;

    ItemChanges(Instrument instrument, AnswerTable before, AnswerTable after, Matching matching) {
        this.instrument = instrument;
        this.before = before;
        this.after = after;
        this.rowsBefore = matching.rowsBefore();
        this.rowsAfter = matching.rowsAfter();
    }

    /** Every item; nothing is corrected yet. */
    List<ItemChange> all() {
        return ChangeAnalysis.positions(instrument.items())
                .mapToObj(this::change)
                .toList();
    }

    private ItemChange change(int position) {
        Item item = instrument.items().get(position);
        int[] points = Objects.requireNonNull(instrument.optionSets().get(item.options())).options().stream()
                .mapToInt(AnswerOption::points)
                .toArray();
        int[] answered = IntStream.range(0, rowsBefore.length)
                .filter(one -> before.option(position, rowsBefore[one]).isPresent()
                        && after.option(position, rowsAfter[one]).isPresent())
                .toArray();
        int[] first = IntStream.of(answered)
                .map(one -> points[before.option(position, rowsBefore[one]).orElseThrow()])
                .toArray();
        int[] second = IntStream.of(answered)
                .map(one -> points[after.option(position, rowsAfter[one]).orElseThrow()])
                .toArray();
        return ImmutableItemChange.builder()
                .item(item.code())
                .label(item.label())
                .before(Descriptives.of(IntStream.of(first).asDoubleStream().toArray()))
                .after(Descriptives.of(IntStream.of(second).asDoubleStream().toArray()))
                .agreement(agreement(first, second, IntStream.of(points).summaryStatistics()))
                .adjusted(Computed.none("nobody turned"))
                .build();
    }

    /** Who agreed, with more points than the middle of the item's, before and after. */
    private static McNemar agreement(int[] first, int[] second, IntSummaryStatistics points) {
        int[] counts = new int[4];
        for (int one = 0; one < first.length; one++) {
            counts[(isAgree(first[one], points) ? 0 : 2) + (isAgree(second[one], points) ? 0 : 1)]++;
        }
        return new McNemar(counts[0], counts[1], counts[2], counts[3]);
    }

    private static boolean isAgree(int answer, IntSummaryStatistics points) {
        return 2 * answer > points.getMin() + points.getMax();
    }
}
