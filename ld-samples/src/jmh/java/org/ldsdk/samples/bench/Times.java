package org.ldsdk.samples.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time one benchmark takes, over all its iterations.
 *
 * @param low first quartile
 * @param median middle
 * @param high third quartile
 * @param unit of the three
 */
record Times(double low, double median, double high, String unit) {

    /** Of a metric as JMH writes it. */
    static Times of(JsonNode metric) {
        List<Double> all = new ArrayList<>();
        metric.get("rawData").forEach(fork -> fork.forEach(time -> all.add(time.asDouble())));
        all.sort(null);
        String unit = metric.get("scoreUnit").asText().replace("/op", "");
        return new Times(quantile(all, 0.25), quantile(all, 0.5), quantile(all, 0.75), unit);
    }

    private static double quantile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        double below = sorted.get((int) Math.floor(place));
        double above = sorted.get((int) Math.ceil(place));
        return below + (above - below) * (place - Math.floor(place));
    }

    String text() {
        return number(median) + " " + unit;
    }

    /** Three digits, as people read them. */
    static String number(double value) {
        int decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
