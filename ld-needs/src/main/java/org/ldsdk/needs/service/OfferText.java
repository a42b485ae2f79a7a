package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.internal.FindingWords;

/**
 * Says what one offer says of one person: the verdict, then each criterion with what was read, the cut-off and the
 * source.
 */
final class OfferText {

    private static final int SHOWN_STEPS = 3;

    private final ServiceOffer offer;
    private final FindingWords words;
    private final List<String> lines = new ArrayList<>();

    OfferText(ServiceOffer offer, FindingWords words) {
        this.offer = offer;
        this.words = words;
    }

    /** Words for one person, with a clause beside everything that is not known. */
    static FindingWords words(NeedQuantities quantities, NeedsProfile profile) {
        return FindingWords.of(quantities.named().vocabulary()).beside(clauses(quantities.domains(), profile));
    }

    String text(List<EntryFinding> entry, Finding together, Steps steps) {
        lines.add(offer.name().text() + " (" + offer.id() + "): " + verdict(entry, together.verdict()));
        entry.forEach(this::addEntry);
        together.settling().ifPresent(settling -> lines.add("- " + words.settles(settling, "met", "not met")));
        if (together.verdict() != Verdict.MET) {
            lines.add("- " + steps(steps));
        }
        if (offer.capacity().isExceeded() && offer.capacity().policy() == Capacity.Policy.SOFT) {
            lines.add("- It has more people than places. The number of places is soft, so that keeps nobody out.");
        }
        lines.add("- "
                + offer.lastVerified()
                        .map(day -> "Last verified on " + day + ".")
                        .orElse("Not verified since its source was printed."));
        return String.join("\n", lines);
    }

    private static String verdict(List<EntryFinding> entry, Verdict verdict) {
        return switch (verdict) {
            case MET ->
                "meets. That is not acceptance; the service decides."
                        + (entry.isEmpty() ? " It asks for nothing." : "");
            case UNDETERMINED -> "undetermined; it depends on what is not known.";
            case NOT_MET -> "does not meet" + reasons(entry);
        };
    }

    private static String reasons(List<EntryFinding> entry) {
        String failing = entry.stream()
                .filter(EntryFinding::fails)
                .map(one -> one.criterion().reason())
                .distinct()
                .sorted()
                .map(EntryReason::spoken)
                .collect(Collectors.joining(", "));
        return failing.isEmpty() ? "; its criteria cannot all hold together." : ": " + failing + ".";
    }

    private static String steps(Steps steps) {
        if (steps.sets().isEmpty()) {
            return steps.complete()
                    ? "No step is known that would change this."
                    : "Steps that could change this were not searched to the end.";
        }
        String shown =
                steps.sets().stream().limit(SHOWN_STEPS).map(OfferText::set).collect(Collectors.joining("; or "));
        boolean more = steps.sets().size() > SHOWN_STEPS || !steps.complete();
        boolean sure = steps.sets().stream().flatMap(List::stream).allMatch(Step.Change.class::isInstance);
        return "Steps after which it " + (sure ? "would" : "could") + " meet: " + shown + (more ? "; or others." : ".");
    }

    private static String set(List<Step> steps) {
        return FindingWords.list(steps.stream().map(Step::text).toList(), "and");
    }

    private void addEntry(EntryFinding one) {
        String state = switch (one.verdict()) {
            case MET -> "Holds";
            case NOT_MET -> FindingWords.sentence(one.criterion().reason().spoken());
            case UNDETERMINED -> "Open";
        };
        String found = words.reason(one.finding());
        lines.add("- " + state + ". Asked: " + one.criterion().label() + ". Found: " + found + ". "
                + source(one.criterion()));
    }

    private static String source(EntryCriterion criterion) {
        String unconfirmed = criterion.unconfirmed() ? ", not confirmed" : "";
        return criterion
                .source()
                .map(key -> "Source: " + key
                        + criterion.locator().map(place -> ", " + place).orElse("") + unconfirmed + ".")
                .orElse("Invented.");
    }

    /**
     * What to say beside what is not known: why, and how other raters see it, which is information and decides nothing.
     */
    private static Map<String, String> clauses(NeedDomains domains, NeedsProfile profile) {
        Map<String, String> clauses = new HashMap<>();
        for (NeedDomain need : domains.domains()) {
            profile.severity(need.code())
                    .reason()
                    .ifPresent(reason ->
                            clauses.put(need.quantity(), notRated(domains, profile.sideBySide(need.code()), reason)));
        }
        profile.facts()
                .forEach((code, fact) -> fact.reason().ifPresent(reason -> clauses.put("fact:" + code, why(reason))));
        return clauses;
    }

    private static String notRated(NeedDomains domains, List<Rating> ratings, MissingReason reason) {
        String others = ratings.stream()
                .filter(rating -> rating.rater() != Rater.PRACTITIONER)
                .flatMap(rating -> said(domains, rating).stream())
                .collect(Collectors.joining(", "));
        String notRated =
                "the practitioner has not rated it" + (reason == MissingReason.NOT_ASKED ? "" : ": " + why(reason));
        return others.isEmpty() ? notRated : notRated + "; for information, " + others;
    }

    private static Optional<String> said(NeedDomains domains, Rating rating) {
        return rating.severity().value().map(severity -> rating.rater().words() + " says " + domains.words(severity));
    }

    private static String why(MissingReason reason) {
        return switch (reason) {
            case NOT_ASKED -> "not asked";
            case DECLINED -> "declined";
            case UNKNOWN -> "asked and not known";
            case NOT_APPLICABLE -> "does not apply";
        };
    }
}
