package org.ldsdk.samples.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ldsdk.core.json.Json;

/** Reads {@code bench.json} and sets each ratio beside its goal. Times are medians of all iterations. */
final class RatioReport {

    private static final String LINE = "%-46s %14s %14s %9s %16s %9s  %s%n";

    private final Map<String, Times> times;

    private RatioReport(Map<String, Times> times) {
        this.times = times;
    }

    static RatioReport read(Path results) throws IOException {
        Map<String, Times> times = new HashMap<>();
        for (JsonNode one : Json.tree(Files.readString(results), results.toString())) {
            String[] name = one.get("benchmark").asText().split("\\.", -1);
            times.put(name[name.length - 2] + "." + name[name.length - 1], Times.of(one.get("primaryMetric")));
        }
        return new RatioReport(times);
    }

    /** A line for each goal whose two benchmarks were run. */
    String text() {
        StringBuilder text = new StringBuilder("\nMedians; in brackets what the quartiles of both would give.\n");
        text.append(String.format(Locale.ROOT, LINE, "what", "ours", "beside", "ratio", "", "goal", "met"));
        for (Goal goal : Goal.ALL) {
            Times ours = times.get(goal.ours());
            Times beside = times.get(goal.beside());
            if (ours != null && beside != null) {
                text.append(line(goal, ours, beside));
            }
        }
        return text.toString();
    }

    private static String line(Goal goal, Times ours, Times beside) {
        Goal.Measure measure = goal.measure();
        double ratio = measure.of(ours.median(), beside.median());
        double one = measure.of(ours.low(), beside.high());
        double other = measure.of(ours.high(), beside.low());
        String range = "(" + Times.number(Math.min(one, other)) + ".." + Times.number(Math.max(one, other)) + ")";
        return String.format(
                Locale.ROOT,
                LINE,
                goal.what(),
                ours.text(),
                beside.text(),
                measure.text(ratio),
                range,
                goal.isWanted() ? measure.sign() + measure.text(goal.goal()) : "-",
                goal.isWanted() ? (measure.isMet(ratio, goal.goal()) ? "yes" : "NO") : "");
    }
}
