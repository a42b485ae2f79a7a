package org.ldsdk.ripls.change;

import java.util.List;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.survey.AnswerSplit;
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
        List<AnswerOption> options = instrument.optionsOf(item);
        int[] answered = IntStream.range(0, rowsBefore.length)
                .filter(one -> before.option(position, rowsBefore[one]).isPresent()
                        && after.option(position, rowsAfter[one]).isPresent())
                .toArray();
        int[] first = options(before, position, rowsBefore, answered);
        int[] second = options(after, position, rowsAfter, answered);
        return ImmutableItemChange.builder()
                .item(item.code())
                .label(item.label())
                .before(points(first, options))
                .after(points(second, options))
                .agreement(agreement(first, second, AnswerSplit.agree().upper(options)))
                .adjusted(Computed.none("nobody turned"))
                .build();
    }

    private static int[] options(AnswerTable answers, int position, int[] rows, int[] answered) {
        return IntStream.of(answered)
                .map(one -> answers.option(position, rows[one]).orElseThrow())
                .toArray();
    }

    private static Descriptives points(int[] answers, List<AnswerOption> options) {
        return Descriptives.of(IntStream.of(answers)
                .mapToDouble(answer -> options.get(answer).points())
                .toArray());
    }

    private static McNemar agreement(int[] first, int[] second, boolean[] agree) {
        int[] counts = new int[4];
        for (int one = 0; one < first.length; one++) {
            counts[(agree[first[one]] ? 0 : 2) + (agree[second[one]] ? 0 : 1)]++;
        }
        return new McNemar(counts[0], counts[1], counts[2], counts[3]);
    }
}
