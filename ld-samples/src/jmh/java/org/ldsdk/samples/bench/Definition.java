package org.ldsdk.samples.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.instrument.Instrument;

/** Invented instruments of any shape. Options are numbered from 0; an option's code is its points. */
record Definition(int[][] points, List<Part> scales, String thresholds) {

    /**
     * A scale that sums items.
     *
     * @param items positions of its items
     * @param reversed those of them that are read reversed
     */
    record Part(int[] items, int[] reversed) {

        boolean isReversed(int item) {
            return Arrays.stream(reversed).anyMatch(one -> one == item);
        }
    }

    /** What each option of an item counts in a scale. */
    int[] keyed(int scale, int item) {
        int[] of = points[item];
        return scales.get(scale).isReversed(item)
                ? IntStream.of(of).map(one -> of[0] + of[of.length - 1] - one).toArray()
                : of;
    }

    Instrument instrument() {
        return Instrument.read(json(), "bench.json");
    }

    private String json() {
        return """
                {"id": "bench", "version": "1", "title": "Invented",
                 "licence": {"status": "invented", "wording": "yes", "commercialUse": "yes", "source": "bench"},
                 "sources": {"bench": {"text": "Invented for a benchmark", "verified": true}},
                 "optionSets": {%s}, "items": [%s], "scales": [%s], "thresholds": [%s]}
                """.formatted(
                        each(points.length, this::optionSet),
                        each(points.length, this::item),
                        each(scales.size(), this::scale),
                        thresholds);
    }

    private String optionSet(int item) {
        int[] of = points[item];
        String options = each(of.length, i -> "{\"code\": \"%1$d\", \"points\": %1$d}".formatted(of[i]));
        return "\"set-%d\": {\"options\": [%s], \"range\": {\"min\": %d, \"max\": %d}, \"source\": \"bench\"}"
                .formatted(item, options, of[0], of[of.length - 1]);
    }

    private String item(int item) {
        return "{\"code\": \"%1$d\", \"label\": \"item %1$d\", \"options\": \"set-%1$d\"}".formatted(item);
    }

    private String scale(int scale) {
        Part part = scales.get(scale);
        int lowest = 0;
        int highest = 0;
        for (int item : part.items()) {
            lowest += points[item][0];
            highest += points[item][points[item].length - 1];
        }
        return """
                {"code": "s%1$d", "label": "scale %1$d", "rule": "sum", "items": [%2$s], "reversed": [%3$s],
                 "range": {"min": %4$d, "max": %5$d}, "source": "bench"}
                """.formatted(scale, codes(part.items()), codes(part.reversed()), lowest, highest);
    }

    private static String codes(int[] items) {
        return each(items.length, i -> "\"" + items[i] + "\"");
    }

    private static String each(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(", "));
    }
}
