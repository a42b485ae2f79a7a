package org.ldsdk.needs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.needs.AttentionEntry.Standing;

/** Places the needs and facts of one person, each by itself. */
final class AttentionPlacing {

    static final Known<String> NOT_ASKED = Known.missing(MissingReason.NOT_ASKED);

    private static final int NONE = 0;
    private static final int UNKNOWN = 1;

    private final NeedsProfile profile;
    private final NeedDomains domains;
    private final AttentionRules rules;

    AttentionPlacing(NeedsProfile profile, NeedDomains domains, AttentionRules rules) {
        this.profile = profile;
        this.domains = domains;
        this.rules = rules;
    }

    /** All places, in the order of attention. */
    List<AttentionEntry> entries() {
        return Stream.concat(
                        rules.facts().stream().map(this::place),
                        domains.domains().stream().map(this::place))
                .sorted(AttentionEntry.ORDER)
                .toList();
    }

    private AttentionEntry place(NeedDomain need) {
        String code = need.code();
        AttentionTier own = rules.tier(need);
        OptionalInt rank = profile.priority().rank(code);
        OptionalInt worst = worst(code);
        Optional<Tier> moved = moved(code);
        AttentionTier unmoved = isRaised(own, rank, worst) ? AttentionTier.BASIC : own;
        int urgency = urgency(code, worst.orElse(Severity.NONE));
        boolean listed =
                urgency > UNKNOWN || rank.isPresent() || moved.isPresent() || (urgency == UNKNOWN && own.isFixed());
        AttentionWhy why = new AttentionWhy(domains, profile.severity(code), overrides(code));
        List<Rating> ratings = profile.sideBySide(code);
        return ImmutableAttentionEntry.builder()
                .code(code)
                .label(need.label())
                .tier(moved.map(AttentionTier::of).orElse(unmoved))
                .ownTier(own)
                .standing(listed ? Standing.TO_LOOK_AT : standing(urgency))
                .ratings(ratings)
                .rank(rank)
                .overrides(overrides(code))
                .urgency(urgency)
                .why(why.ofNeed(unmoved, own, ratings, rank))
                .build();
    }

    /** What the person puts first and what is very severe is looked at with basic needs, unless it stands before. */
    private static boolean isRaised(AttentionTier own, OptionalInt rank, OptionalInt worst) {
        boolean first = rank.isPresent() && rank.getAsInt() == 1;
        boolean worse = worst.isPresent() && worst.getAsInt() == Severity.WORST;
        return own.compareTo(AttentionTier.BASIC) > 0 && (first || worse);
    }

    private OptionalInt worst(String code) {
        return profile.sideBySide(code).stream()
                .flatMap(rating -> rating.severity().value().stream())
                .mapToInt(Integer::intValue)
                .max();
    }

    /** Only the practitioner's word settles that there is none. */
    private int urgency(String code, int worst) {
        if (worst >= Severity.LEAST_NEED) {
            return UNKNOWN + worst;
        }
        Known<Integer> settled = profile.severity(code);
        return settled.isKnown() || doesNotApply(settled) ? NONE : UNKNOWN;
    }

    private static boolean doesNotApply(Known<?> known) {
        return known.reason().filter(MissingReason.NOT_APPLICABLE::equals).isPresent();
    }

    private static Standing standing(int urgency) {
        return urgency == NONE ? Standing.SETTLED : Standing.NOT_KNOWN;
    }

    private AttentionEntry place(AttentionFact fact) {
        Known<String> value = profile.facts().getOrDefault(fact.code(), NOT_ASKED);
        int urgency = urgency(value);
        return ImmutableAttentionEntry.builder()
                .code(fact.code())
                .label(fact.label())
                .tier(fact.tier())
                .ownTier(fact.tier())
                .standing(urgency == NONE ? Standing.SETTLED : Standing.TO_LOOK_AT)
                .fact(value)
                .overrides(overrides(fact.code()))
                .urgency(urgency)
                .why(new AttentionWhy(domains, value, overrides(fact.code())).ofFact(fact.tier(), value))
                .build();
    }

    private static int urgency(Known<String> fact) {
        boolean none = fact.value().map(AttentionFact.NO::equals).orElse(doesNotApply(fact));
        return none ? NONE : fact.isKnown() ? UNKNOWN + Severity.WORST : UNKNOWN;
    }

    private Optional<Tier> moved(String code) {
        return overrides(code).stream()
                .filter(AttentionOverride.Moved.class::isInstance)
                .map(override -> ((AttentionOverride.Moved) override).to())
                .findFirst();
    }

    private List<AttentionOverride> overrides(String code) {
        return profile.overrides().stream()
                .filter(override -> override.domain().equals(code))
                .sorted(Comparator.comparing(AttentionOverride.ActedOn.class::isInstance))
                .toList();
    }
}
