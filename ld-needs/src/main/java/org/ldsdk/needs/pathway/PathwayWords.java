package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** How figures of the pathway are said: shares in percent and days, both to one decimal. */
final class PathwayWords {

    private PathwayWords() {}

    static String percent(double share) {
        return rounded(100 * share) + " %";
    }

    static String days(double days) {
        return rounded(days);
    }

    private static String rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    static String interval(ConfidenceInterval interval) {
        return " (95 % interval " + rounded(100 * interval.lower()) + " to " + percent(interval.upper()) + ")";
    }

    static ObjectNode ends(ConfidenceInterval interval) {
        return new ReasonedJson()
                .put("lower", interval.lower())
                .put("upper", interval.upper())
                .build();
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What there is any of; zeros are left to the JSON. */
    static String counts(Map<? extends Enum<?>, Integer> counts) {
        return listed(counts.entrySet().stream()
                .map(it -> it.getValue() == 0 ? "" : key(it.getKey()).replace('-', ' ') + " " + it.getValue())
                .toArray(String[]::new));
    }

    static String listed(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    static ObjectNode countsJson(Map<? extends Enum<?>, Integer> counts) {
        ReasonedJson json = new ReasonedJson();
        counts.forEach((constant, count) -> json.put(key(constant), count.intValue()));
        return json.build();
    }

    static String many(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
