package org.ldsdk.needs;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.criterion.NamedFacts;

/**
 * Reads the total that a rule asks for from a person's evidence: of results that stand beside no single need the latest
 * one by exactly the rule's tool. The total's own interval is read, whatever was estimated.
 */
final class TotalReading {

    private TotalReading() {}

    static Optional<NamedFacts.Within> of(ComplexityRule rule, NeedsProfile profile, List<Problem> problems) {
        ToolTotal total = rule.total().orElseThrow();
        return profile.evidenceTogether().stream()
                .filter(evidence -> evidence.tool().equals(total.tool()))
                .findFirst()
                .flatMap(evidence -> Optional.ofNullable(evidence.scores().get(total.scale())))
                .flatMap(score -> within(score, total, problems));
    }

    private static Optional<NamedFacts.Within> within(
            Evidence.Interval score, ToolTotal total, List<Problem> problems) {
        int lowest = (int) Math.ceil(score.lowest());
        int highest = (int) Math.floor(score.highest());
        if (lowest < total.range().min() || highest > total.range().max() || lowest > highest) {
            problems.add(new Problem(
                    "NeedsProfile.evidence[" + total.tool().id() + "].scores[" + total.scale() + "]",
                    "must be within " + total.range().words() + " and hold a whole number"));
            return Optional.empty();
        }
        return Optional.of(new NamedFacts.Within(lowest, highest));
    }
}
