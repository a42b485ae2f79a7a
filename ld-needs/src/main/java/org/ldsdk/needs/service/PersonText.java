package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.internal.FindingWords;

/** Says what was found of one person: what to look at first, the person as a whole, need by need, offer by offer. */
final class PersonText {

    private final PersonFinding found;
    private final BesideText beside;
    private final List<String> lines = new ArrayList<>();

    PersonText(PersonFinding found) {
        this.found = found;
        this.beside = new BesideText(found.profile(), found.severities());
    }

    String text() {
        addPerson();
        addNeeds();
        addOffers();
        addNotes();
        return found.attention().explain() + String.join("\n", lines) + "\n";
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private void addPerson() {
        section("All needs together");
        lines.add("Cumulative: " + FindingWords.verdict(found.cumulative()) + ", by the rule " + found.cumulativeBy()
                + ", whatever services there are.");
        lines.add("No single door: " + noSingleDoor());
        lines.add(found.decidingRule().explain());
        List<String> others = found.complexity().values().stream()
                .filter(rule -> rule != found.decidingRule())
                .map(rule -> "- " + rule.summary() + (rule.isConfirmed() ? "" : " Not confirmed."))
                .toList();
        if (!others.isEmpty()) {
            lines.add("By other definitions, side by side:");
            lines.addAll(others);
        }
        beside.met(this::label).ifPresent(lines::add);
        beside.strengths().ifPresent(lines::add);
        lines.addAll(beside.together());
    }

    private String noSingleDoor() {
        return switch (found.noSingleDoor()) {
            case MET ->
                "met. The needs are cumulative, and some treatment need is met by no offer"
                        + listed(": ", found.treatmentNeedsWithoutOffer());
            case NOT_MET -> "not met. Either the needs are not cumulative, or every treatment need is met by an offer.";
            case UNDETERMINED ->
                "undetermined. It depends on what is not known of needs and offers"
                        + listed(", here of ", found.treatmentNeedsPerhapsWithoutOffer());
        };
    }

    private static String listed(String before, List<NeedDomain> needs) {
        String names = FindingWords.list(needs.stream().map(NeedDomain::label).toList(), "and");
        return needs.isEmpty() ? "." : before + names + ".";
    }

    private void addNeeds() {
        section("Need by need");
        lines.add(priority());
        found.needs().values().stream().filter(this::isTold).forEach(need -> lines.add(need(need)));
        String notRated = found.needs().values().stream()
                .filter(need -> need.isNeed() == Verdict.UNDETERMINED && !isTold(need))
                .map(need -> need.domain().label())
                .collect(Collectors.joining("; "));
        if (!notRated.isEmpty()) {
            lines.add("Not rated, so not known: " + notRated + ".");
        }
    }

    /** What somebody rated, unless all agree that there is no need; and what a screening tool says something of. */
    private boolean isTold(NeedFinding need) {
        return !found.profile().evidence(need.domain().code()).isEmpty()
                || need.ratings().stream()
                        .anyMatch(rating -> rating.severity()
                                .value()
                                .map(known -> known > 0)
                                .orElse(false));
    }

    private String priority() {
        return found.profile()
                .priority()
                .ranking()
                .value()
                .map(ranking -> ranking.isEmpty()
                        ? "Asked what comes first, the person named nothing."
                        : "The person puts first: "
                                + ranking.stream().map(this::label).collect(Collectors.joining(", then ")) + ".")
                .orElse("What the person puts first is not known.");
    }

    private String label(String code) {
        return Objects.requireNonNull(found.needs().get(code), code).domain().label();
    }

    private String need(NeedFinding need) {
        String rated = need.ratings().stream()
                .filter(rating -> rating.severity().isKnown())
                .map(rating -> rating.words(found.severities()))
                .collect(Collectors.joining(", "));
        boolean disagree = found.profile().disagreements().stream()
                .anyMatch(one -> one.domain().equals(need.domain().code()));
        String said = rated.isEmpty() ? "not rated" : rated;
        return FindingWords.sentence(need.domain().label()) + ": " + said + "." + (disagree ? " They disagree." : "")
                + notRatedByPractitioner(need) + beside.evidence(need.domain().code()) + " " + doors(need);
    }

    private static String notRatedByPractitioner(NeedFinding need) {
        boolean open = need.severity().value().isEmpty();
        return open ? " The practitioner has not rated it, so entry criteria read it as 0 to 4." : "";
    }

    private String doors(NeedFinding need) {
        if (need.offers().isEmpty()) {
            return "No offer does anything about it.";
        }
        List<String> parts = new ArrayList<>();
        String meets = names(need, OfferVerdict.MEETS);
        parts.add(meets.isEmpty() ? nobody(need) : "Met by " + meets + ".");
        String open = names(need, OfferVerdict.UNDETERMINED);
        if (!open.isEmpty()) {
            parts.add("Undetermined: " + open + ".");
        }
        String fails = need.offers().stream()
                .filter(offer -> offer.verdict() == OfferVerdict.DOES_NOT_MEET)
                .map(PersonText::failing)
                .collect(Collectors.joining("; "));
        if (!fails.isEmpty()) {
            parts.add("Not met: " + fails + ".");
        }
        return String.join(" ", parts);
    }

    private static String nobody(NeedFinding need) {
        return switch (need.verdict()) {
            case MET -> "Some offer meets it, though which one is not known.";
            case NOT_MET -> "No offer meets it.";
            case UNDETERMINED -> "Whether an offer meets it is not known.";
        };
    }

    private static String names(NeedFinding need, OfferVerdict verdict) {
        return FindingWords.list(
                need.offers().stream()
                        .filter(offer -> offer.verdict() == verdict)
                        .map(offer -> offer.offer().name().text())
                        .toList(),
                "and");
    }

    private static String failing(OfferFinding offer) {
        List<String> reasons = offer.reasons().stream().map(EntryReason::spoken).toList();
        return offer.offer().name().text() + " ("
                + (reasons.isEmpty() ? "criteria cannot all hold" : String.join(", ", reasons)) + ")";
    }

    private void addOffers() {
        section("Offer by offer");
        found.offers().values().forEach(offer -> lines.add(offer.explain()));
        if (found.offers().isEmpty()) {
            lines.add("There is no offer.");
        }
    }

    private void addNotes() {
        section("Notes");
        lines.add("- Meeting entry criteria is not acceptance, and what is not met does not exclude need.");
        lines.add("- Entry criteria and rules read the ratings of " + Rater.PRACTITIONER.words()
                + "; other ratings stand beside them as information.");
        found.caveats().forEach(caveat -> lines.add("- " + caveat));
        lines.add("- By "
                + FindingWords.list(
                        found.definitions().stream().map(DefinitionId::toString).toList(), "and") + ".");
    }
}
