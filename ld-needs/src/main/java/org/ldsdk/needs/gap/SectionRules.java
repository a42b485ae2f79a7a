package org.ldsdk.needs.gap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.gap.GapQuestion.Kind;
import org.ldsdk.needs.service.EntryFinding;
import org.ldsdk.needs.service.EntryReason;
import org.ldsdk.needs.service.NeedFinding;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.PersonFinding;

/**
 * The rows of one section. Which there are hangs on needs and offers alone, which are the same in all findings of a
 * report, so any one finding shows them.
 */
final class SectionRules {

    private static final String LOAD = "load:";

    private final Instant asOf;
    private final List<RowRule> rows = new ArrayList<>();

    private SectionRules(Instant asOf) {
        this.asOf = asOf;
    }

    /** What is counted of all needs together. */
    static List<RowRule> together() {
        SectionRules section = new SectionRules(Instant.EPOCH);
        section.add(
                question(Kind.CUMULATIVE, "have needs that are complex together"),
                Optional.empty(),
                one -> Answer.of(one.finding().cumulative()));
        section.add(
                question(
                        Kind.NO_SINGLE_DOOR,
                        "have needs that are complex together, and a treatment need that no offer meets"),
                Optional.empty(),
                one -> Answer.of(one.finding().noSingleDoor()));
        return section.rows;
    }

    /** What is counted of one need. */
    static List<RowRule> of(NeedDomain need, PersonFinding any, Instant asOf) {
        SectionRules section = new SectionRules(asOf);
        List<OfferFinding> offers = need(any, need.code()).offers();
        section.add(
                question(Kind.NEED, "have this need, and it is not met now"),
                Optional.empty(),
                one -> needsHelp(one.finding(), need.code()));
        RowRule.Of those = new RowRule.Of(0, Answer.YES);
        if (!offers.isEmpty()) {
            boolean isPublic = offers.stream().anyMatch(SectionRules::isOpen)
                    || offers.stream().allMatch(SectionRules::isFull);
            section.add(new RowRule(
                    question(Kind.NO_OFFER_MEETS, "of those, are met by no offer"),
                    Optional.of(those),
                    one -> Answer.of(need(one.finding(), need.code()).verdict()).opposite(),
                    Set.of(),
                    isPublic));
        }
        offers.forEach(offer -> section.addOffer(offer, those));
        return section.rows;
    }

    private static NeedFinding need(PersonFinding finding, String code) {
        return Objects.requireNonNull(finding.needs().get(code), code);
    }

    /** A need that the practitioner says is met now is no gap. */
    private static Answer needsHelp(PersonFinding finding, String code) {
        return finding.profile().isMet(code)
                ? Answer.NO
                : Answer.of(need(finding, code).isNeed());
    }

    private static OfferFinding offer(GapCase one, String id) {
        return Objects.requireNonNull(one.finding().offers().get(id), id);
    }

    /** It asks nothing of anybody. */
    private static boolean isOpen(OfferFinding offer) {
        return offer.entry().stream().allMatch(one -> isPublic(one) && one.verdict() == Verdict.MET);
    }

    /** It keeps everybody out. */
    private static boolean isFull(OfferFinding offer) {
        return offer.entry().stream().anyMatch(one -> isPublic(one) && one.fails());
    }

    /** Whether a criterion reads only what is known of the service. */
    private static boolean isPublic(EntryFinding entry) {
        return entry.criterion().criterion().quantities().stream().allMatch(quantity -> quantity.startsWith(LOAD));
    }

    private static GapQuestion question(Kind kind, String label) {
        return new GapQuestion(kind, Optional.empty(), Optional.empty(), label);
    }

    private void add(GapQuestion question, Optional<RowRule.Of> of, Function<GapCase, Answer> answer) {
        add(new RowRule(question, of, answer, Set.of(), false));
    }

    private void add(RowRule row) {
        rows.add(row);
    }

    private void addOffer(OfferFinding offer, RowRule.Of those) {
        String id = offer.offer().id();
        int place = rows.size();
        add(new RowRule(
                new GapQuestion(
                        Kind.OFFER_DOES_NOT_MEET, Optional.of(id), Optional.empty(), "do not meet its criteria"),
                Optional.of(those),
                one -> met(offer(one, id)).opposite(),
                Set.of(),
                isOpen(offer) || isFull(offer)));
        for (EntryReason reason : EntryReason.values()) {
            addReason(offer, reason, those);
        }
        add(
                new GapQuestion(
                        Kind.DECLINED,
                        Optional.of(id),
                        Optional.empty(),
                        "were declined, of those who meet its criteria"),
                Optional.of(new RowRule.Of(place, Answer.NO)),
                one -> ServiceAnswer.declined(one.history(), id, asOf));
    }

    private static Answer met(OfferFinding offer) {
        return switch (offer.verdict()) {
            case MEETS -> Answer.YES;
            case DOES_NOT_MEET -> Answer.NO;
            case UNDETERMINED -> Answer.NOT_KNOWN;
        };
    }

    private void addReason(OfferFinding offer, EntryReason reason, RowRule.Of those) {
        List<EntryFinding> entry = having(offer, reason);
        if (entry.isEmpty()) {
            return;
        }
        String id = offer.offer().id();
        boolean single = entry.size() == 1;
        add(new RowRule(
                new GapQuestion(Kind.REASON, Optional.of(id), Optional.of(reason.word()), spoken(reason)),
                Optional.of(those),
                one -> fails(having(offer(one, id), reason)),
                single ? facts(entry.get(0)) : Set.of(),
                entry.stream().allMatch(SectionRules::isPublic)));
        if (!single) {
            entry.forEach(one -> addCriterion(id, one, those));
        }
    }

    private void addCriterion(String id, EntryFinding entry, RowRule.Of those) {
        String code = entry.criterion().code();
        add(new RowRule(
                new GapQuestion(
                        Kind.CRITERION_FAILS,
                        Optional.of(id),
                        Optional.of(code),
                        "fail this one: " + entry.criterion().label()),
                Optional.of(those),
                one -> fails(offer(one, id).entry().stream()
                        .filter(other -> other.criterion().code().equals(code))
                        .toList()),
                facts(entry),
                isPublic(entry)));
    }

    private static List<EntryFinding> having(OfferFinding offer, EntryReason reason) {
        return offer.entry().stream()
                .filter(one -> one.criterion().reason() == reason)
                .toList();
    }

    /** Whether one of them fails; not known as long as one that is open could. */
    private static Answer fails(List<EntryFinding> entry) {
        if (entry.stream().anyMatch(EntryFinding::fails)) {
            return Answer.YES;
        }
        return entry.stream().allMatch(one -> one.verdict() == Verdict.MET) ? Answer.NO : Answer.NOT_KNOWN;
    }

    private static Set<String> facts(EntryFinding entry) {
        return entry.criterion().criterion().quantities().stream().collect(Collectors.toSet());
    }

    private static String spoken(EntryReason reason) {
        return switch (reason) {
            case BELOW -> "fall below what it asks for";
            case EXCLUDED -> "are excluded";
            case OTHER_CRITERION -> "fail another criterion";
            case NO_CAPACITY -> "find no free place";
        };
    }
}
