package org.ldsdk.screening;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.screening.Screening.Outlook;

/** Tries every answer to items of one response, each by itself, and ranks the items by what is left. */
final class Outlooks {

    private final Scorer scorer;
    private final Response response;
    private final Instrument instrument;
    private final RowScorer row;

    private Outlooks(Scorer scorer, Response response) {
        this.scorer = scorer;
        this.response = response;
        this.instrument = scorer.instrument();
        this.row = scorer.row(response);
    }

    /** The items, in printed order as given, ranked. */
    static List<Outlook> of(Scorer scorer, Response response, List<String> items) {
        Outlooks outlooks = new Outlooks(scorer, response);
        return items.stream()
                .map(outlooks::of)
                .sorted(comparing(Outlook::alwaysAsk)
                        .reversed()
                        .thenComparing(comparingInt(Outlook::openAtWorst))
                        .thenComparing(comparingDouble(Outlook::widthAtWorst)))
                .toList();
    }

    private Outlook of(String code) {
        int position = scorer.codes().item(code).orElseThrow();
        Item item = instrument.items().get(position);
        int open = 0;
        double width = 0;
        for (int option = 0; option < instrument.optionsOf(item).size(); option++) {
            row.answer(position, option);
            row.score();
            open = Math.max(open, open());
            width = Math.max(width, width());
        }
        row.missing(position, reason(code));
        return new Outlook(code, item.alwaysAsk(), open, width);
    }

    private MissingReason reason(String item) {
        Known<String> now = response.answers().getOrDefault(item, Known.missing(MissingReason.NOT_ASKED));
        return now.reason().orElseThrow();
    }

    private int open() {
        return (int) IntStream.range(0, instrument.thresholds().size())
                .filter(t -> !row.threshold(t).isDecided() || row.isThresholdEstimated(t))
                .count();
    }

    /** A scale that exists in no completion has no width. */
    private double width() {
        double width = 0;
        for (int scale = 0; scale < instrument.scales().size(); scale++) {
            double one = row.highest(scale) - row.lowest(scale);
            width += Double.isNaN(one) ? 0 : one;
        }
        return width;
    }
}
