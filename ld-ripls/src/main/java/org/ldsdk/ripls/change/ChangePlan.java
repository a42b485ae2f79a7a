package org.ldsdk.ripls.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.instrument.MissingPolicy;

/**
 * What is to be computed from two administrations, said before their figures are looked at. A report prints all of it.
 *
 * <p>{@code ChangePlan.usual().with("insularity", ChangeRule.of(Better.LOWER))}
 */
@LdStyle
@Value.Immutable
public interface ChangePlan {

    /** The level of every interval in a report. */
    double LEVEL = 0.95;

    /** {@return what to do about missing answers when a scale is scored, both times} */
    @Value.Default
    default MissingPolicy missing() {
        return MissingPolicy.listwise();
    }

    /** {@return what the test of signed ranks does with those who did not change} */
    @Value.Default
    default ZeroRule zeroRule() {
        return ZeroRule.DROPPED;
    }

    /** {@return how the change of each scale is classed, by its code; a scale that is not named is not classed} */
    Map<String, ChangeRule> rules();

    /** {@return listwise, zeros dropped, nothing classed} */
    static ChangePlan usual() {
        return ImmutableChangePlan.builder().build();
    }

    /**
     * @param missing what to do about missing answers
     * @return this with that policy
     */
    default ChangePlan with(MissingPolicy missing) {
        return ImmutableChangePlan.builder().from(this).missing(missing).build();
    }

    /**
     * @param zeroRule what to do with those who did not change
     * @return this with that rule
     */
    default ChangePlan with(ZeroRule zeroRule) {
        return ImmutableChangePlan.builder().from(this).zeroRule(zeroRule).build();
    }

    /**
     * @param scale a scale's code
     * @param rule how its change is classed, in place of any other rule for it
     * @return this with that rule
     */
    default ChangePlan with(String scale, ChangeRule rule) {
        Map<String, ChangeRule> rules = new LinkedHashMap<>(rules());
        rules.put(scale, rule);
        return ImmutableChangePlan.builder().from(this).rules(rules).build();
    }
}
