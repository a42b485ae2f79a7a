package org.ldsdk.ripls.change;

import java.util.Optional;

/**
 * How the change of one scale is classed.
 *
 * @param better which way the scale improves
 * @param reliability a published one; if there is none, alpha of those matched, before
 * @param recovery from where on a person counts as recovered; if there is none, nobody does
 */
public record ChangeRule(Better better, Optional<Reliability> reliability, Optional<RecoveryRule> recovery) {

    /**
     * A rule with alpha of the sample and without a cut-off.
     *
     * @param better which way the scale improves
     * @return the rule
     */
    public static ChangeRule of(Better better) {
        return new ChangeRule(better, Optional.empty(), Optional.empty());
    }

    /**
     * @param published the scale's reliability
     * @return this with that reliability
     */
    public ChangeRule with(Reliability published) {
        return new ChangeRule(better, Optional.of(published), recovery);
    }

    /**
     * @param cited from where on a person counts as recovered
     * @return this with that cut-off
     */
    public ChangeRule with(RecoveryRule cited) {
        return new ChangeRule(better, reliability, Optional.of(cited));
    }
}
