package org.ldsdk.ripls.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.instrument.Scorer;

/** Every choice behind a report of change, in words. */
final class ChangeChoices {

    private ChangeChoices() {}

    static Map<String, String> of(Scorer scorer, ChangePlan plan) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(
                "matching", "by the respondents' ids; faulty rows are left out, so their people count as not there");
        choices.put("coding", scorer.codes().coding().orElse("as the definition writes it"));
        choices.put("missing", scorer.policy().text() + "; a pair needs a score both times");
        choices.put("difference", "after less before");
        choices.put("sd", "of a sample, n - 1");
        choices.put("signedRanks", "exact with midranks where that is feasible, else normal with continuity");
        choices.put("zeros", plan.zeroRule().words());
        choices.put(
                "items",
                "answered both times, before any reversal; agree is above the middle of the item's points,"
                        + " neutral answers are not; McNemar's test, exact two-sided");
        choices.put(
                "corrections",
                "Holm, and Benjamini and Hochberg, over the signed-rank tests of all scales, and over"
                        + " all items with somebody who turned; p of t are not corrected");
        choices.put("intervals", "at 95 %");
        choices.put(
                "reliableChange",
                "beyond " + ReliableChangeIndex.CRITICAL
                        + " standard errors of a difference, sd before * sqrt(2 * (1 - reliability)); sd of the pairs");
        choices.put(
                "directions",
                plan.rules().isEmpty()
                        ? "not said"
                        : plan.rules().entrySet().stream()
                                .map(rule -> rule.getKey() + " " + direction(rule.getValue()))
                                .collect(Collectors.joining(", ")));
        choices.put(
                "lost",
                "scores before of those only before, beside all those matched; not shown of fewer than "
                        + ScaleChange.FEWEST_LOST);
        return choices;
    }

    private static String direction(ChangeRule rule) {
        return rule.better() == Better.HIGHER ? "higher is better" : "lower is better";
    }
}
