package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.Evidence;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.Severity;
import org.ldsdk.needs.StrengthList;
import org.ldsdk.needs.internal.FindingWords;

/**
 * Says what stands beside the ratings of one person: met needs, strengths, and what screening tools found. None of it
 * moves a verdict.
 */
final class BesideText {

    private final NeedsProfile profile;
    private final List<Severity> steps;

    BesideText(NeedsProfile profile, List<Severity> steps) {
        this.profile = profile;
        this.steps = steps;
    }

    /** Which needs are met now, in a sentence. */
    Optional<String> met(UnaryOperator<String> label) {
        List<String> met = profile.ratings().stream()
                .map(Rating::domain)
                .distinct()
                .sorted()
                .filter(profile::isMet)
                .map(label)
                .toList();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of("Met now, and counted with the severity that it would have without help: "
                        + String.join("; ", met) + ".");
    }

    /** Strengths with who said so and when, in a sentence. */
    Optional<String> strengths() {
        String all = profile.strengths().stream()
                .map(one -> StrengthList.shipped().label(one.code()).orElse(one.code()) + " (by "
                        + one.saidBy().words() + " on " + one.date() + ")")
                .sorted()
                .collect(Collectors.joining("; "));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("Strengths, which stand beside needs and lower none: " + all + ".");
    }

    /** What tools found that look at many needs together, one a line. */
    List<String> together() {
        return profile.evidenceTogether().stream().map(this::told).toList();
    }

    /** What tools found beside one need, a blank before each sentence. */
    String evidence(String domain) {
        return profile.evidence(domain).stream().map(one -> " " + told(one)).collect(Collectors.joining());
    }

    private String told(Evidence one) {
        List<String> parts = new ArrayList<>();
        one.scores().forEach((scale, score) -> parts.add(scale + " " + number(score)));
        one.thresholds().forEach((code, verdict) -> parts.add(code + " " + FindingWords.verdict(verdict)));
        if (one.estimated()) {
            parts.add("estimated");
        }
        if (one.applicability() == Evidence.Population.OUTSIDE) {
            parts.add("though not meant for this person");
        }
        return "Screened on " + one.date() + " with " + one.tool().id() + " "
                + one.tool().version() + ": " + String.join(", ", parts) + "." + excludesNothing(one)
                + disagreement(one);
    }

    private static String number(Evidence.Interval score) {
        String lowest = Reading.number(score.lowest());
        return score.lowest() == score.highest() ? lowest : lowest + " to " + Reading.number(score.highest());
    }

    private static String excludesNothing(Evidence one) {
        return one.thresholds().containsValue(Verdict.NOT_MET) && !one.pointsToNeed()
                ? " What is not met does not exclude need."
                : "";
    }

    private String disagreement(Evidence evidence) {
        return profile.evidenceDisagreements().stream()
                .filter(one -> one.evidence().equals(evidence))
                .map(one -> " It says otherwise than "
                        + FindingWords.list(
                                one.ratings().stream()
                                        .map(rating -> rating.words(steps))
                                        .toList(),
                                "and")
                        + ".")
                .collect(Collectors.joining());
    }
}
