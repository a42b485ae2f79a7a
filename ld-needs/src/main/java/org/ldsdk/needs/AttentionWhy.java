package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.needs.internal.FindingWords;

/** Says why one need stands where it stands in the order of attention. */
final class AttentionWhy {

    private final NeedDomains domains;
    private final Known<?> known;
    private final List<AttentionOverride> overrides;
    private final List<String> sentences = new ArrayList<>();

    /**
     * @param domains what the steps of severity are called
     * @param known what the practitioner says, or the fact
     * @param overrides what was decided about the place
     */
    AttentionWhy(NeedDomains domains, Known<?> known, List<AttentionOverride> overrides) {
        this.domains = domains;
        this.known = known;
        this.overrides = overrides;
    }

    String ofNeed(AttentionTier unmoved, AttentionTier own, List<Rating> ratings, OptionalInt rank) {
        List<Rating> rated =
                ratings.stream().filter(rating -> rating.severity().isKnown()).toList();
        String unmovedWords = unmoved == own ? own.sentence() : raised(rated, rank);
        sentences.add(moved().map(move -> moved(move, unmoved)).orElse(unmovedWords));
        addRatings(rated);
        addMissing(rated.isEmpty() ? "It" : "By the practitioner it");
        rank.ifPresent(at -> sentences.add("The person ranks it " + at + "."));
        addActedOn();
        return String.join(" ", sentences);
    }

    String ofFact(AttentionTier tier, Known<String> fact) {
        sentences.add(tier.sentence());
        fact.value().ifPresent(value -> sentences.add(ofFact(value)));
        addMissing("It");
        addActedOn();
        return String.join(" ", sentences);
    }

    private static String ofFact(String value) {
        return value.equals(AttentionFact.SUSPECTED)
                ? "It is suspected, and treated as present until that is dispelled."
                : value.equals(AttentionFact.NO) ? "It was looked for and not found." : "It is present.";
    }

    private String raised(List<Rating> rated, OptionalInt rank) {
        List<String> because = new ArrayList<>();
        if (rank.isPresent() && rank.getAsInt() == 1) {
            because.add("the person puts it first");
        }
        if (rated.stream().anyMatch(AttentionWhy::isWorst)) {
            because.add("it is rated " + domains.words(Severity.WORST));
        }
        return "It is looked at with " + AttentionTier.BASIC.words() + ", because " + FindingWords.list(because, "and")
                + ".";
    }

    private static boolean isWorst(Rating rating) {
        return rating.severity()
                .value()
                .filter(severity -> severity == Severity.WORST)
                .isPresent();
    }

    private Optional<AttentionOverride> moved() {
        return overrides.stream()
                .filter(AttentionOverride.Moved.class::isInstance)
                .findFirst();
    }

    private static String moved(AttentionOverride move, AttentionTier unmoved) {
        return "It was moved here" + on(move) + ": " + ended(move.reason()) + " Otherwise it would be looked at with "
                + unmoved.words() + ".";
    }

    private void addRatings(List<Rating> rated) {
        List<String> words =
                rated.stream().map(rating -> rating.words(domains.severities())).toList();
        if (!words.isEmpty()) {
            sentences.add("Rated " + FindingWords.list(words, "and") + ".");
        }
        if (rated.stream().map(Rating::severity).distinct().count() > 1) {
            sentences.add("They disagree; the worst decides the place.");
        }
        if (rated.stream().anyMatch(Rating::met)) {
            sentences.add("What is met now keeps the severity that it would have without help.");
        }
    }

    private void addMissing(String subject) {
        known.reason().ifPresent(reason -> sentences.add(subject + " " + missing(reason)));
    }

    private static String missing(MissingReason reason) {
        return switch (reason) {
            case NOT_ASKED -> "is not yet asked, which is not none.";
            case DECLINED -> "was asked, and the person declined to say, which is not none.";
            case UNKNOWN -> "was asked and is not known, which is not none.";
            case NOT_APPLICABLE -> "does not apply.";
        };
    }

    private void addActedOn() {
        overrides.stream()
                .filter(AttentionOverride.ActedOn.class::isInstance)
                .forEach(act -> sentences.add("Acted on" + (act.date().isPresent() ? "," : "") + on(act) + ": "
                        + ended(act.reason()) + " It stays here."));
    }

    private static String on(AttentionOverride override) {
        return override.date().map(day -> " on " + day).orElse("");
    }

    private static String ended(String reason) {
        String text = reason.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
