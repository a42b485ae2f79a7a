package org.ldsdk.ripls.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;

/** A sample in words. */
record SampleText(Sample sample) {

    static final double LEVEL = 0.95;

    String text() {
        return String.join("\n", forms(), missing(), byItem(), together(), lines()) + "\n";
    }

    private String forms() {
        return count(sample.returned(), "form", "forms") + " returned"
                + sample.response().map(SampleText::share).value().orElse("; how many were invited is not known")
                + ". Left out as faulty: " + sample.rejected() + "; without any answer: " + sample.blank() + "; used: "
                + sample.used() + ".";
    }

    private static String share(Proportion response) {
        String share = response.estimate()
                .flatMap(it -> response.wilson(LEVEL).map(interval -> ", " + percent(it) + interval(interval)))
                .value()
                .orElse("");
        long others = response.total() - response.count();
        return " of " + response.total() + " invited" + share
                + (others == 0 ? "" : ". Nothing is known of the " + others + (others == 1 ? " other" : " others"));
    }

    private static String interval(ConfidenceInterval interval) {
        return " (95 % interval " + percent(interval.lower()) + " to " + percent(interval.upper()) + ", "
                + interval.method() + ")";
    }

    private String missing() {
        MissingAnswers missing = sample.missing();
        String people = missing.byPerson().entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .map(entry -> count(entry.getKey(), "item", "items") + " by " + people(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "Missing answers: " + missing.answers() + ". Every item answered by " + people(missing.complete())
                + (people.isEmpty() ? "" : "; left out: " + people) + ".";
    }

    private String byItem() {
        String items = sample.missing().byItem().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(SampleText::item)
                .collect(Collectors.joining(", "));
        return "Missing by item: " + (items.isEmpty() ? "none" : items) + ".";
    }

    private static String item(Map.Entry<String, Integer> entry) {
        return "item " + entry.getKey() + " by " + people(entry.getValue());
    }

    private String together() {
        MissingAnswers missing = sample.missing();
        String patterns = missing.patterns().stream()
                .filter(pattern -> pattern.items().size() > 1)
                .map(pattern -> items(pattern.items()) + " by " + people(pattern.people()))
                .collect(Collectors.joining("; "));
        String others = count(missing.otherPatterns(), "other pattern", "other patterns") + " by "
                + people(missing.peopleWithOtherPatterns());
        if (missing.otherPatterns() == 0) {
            return "Missing together: " + (patterns.isEmpty() ? "none" : patterns) + ".";
        }
        return "Missing together: "
                + (patterns.isEmpty() ? "nothing in the most frequent patterns, which are of one item each" : patterns)
                + "; " + others + ".";
    }

    private String items(List<String> codes) {
        return codes.size() == sample.missing().byItem().size() ? "all items" : "items " + String.join(", ", codes);
    }

    private String lines() {
        StraightLines lines = sample.straightLines();
        boolean all = lines.minimum() == sample.missing().byItem().size();
        String among = people(lines.people())
                + (all ? " who answered every item" : " who gave " + lines.minimum() + " answers or more");
        return "One answer throughout: "
                + lines.straight()
                        .map(straight -> straight + " of " + among + ".")
                        .value()
                        .orElseGet(() ->
                                "not counted, " + lines.straight().reason().orElseThrow() + ".")
                + lines.contradicting()
                        .map(it -> " Items run both ways, so that a line off the middle answer contradicts itself: "
                                + it + ".")
                        .value()
                        .filter(it -> lines.straight().value().orElse(0) > 0)
                        .orElse("");
    }

    private static String people(int number) {
        return count(number, "person", "people");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
