package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a policy for missing answers says of one scale, in whole numbers. */
final class EstimateRule {

    private final boolean listwise;
    private final boolean halfUp;
    /** For each number of items that count: how many of them may be missing, or -1 if nothing is estimated. */
    private final int[] mostMissing;

    private EstimateRule(boolean listwise, boolean halfUp, int[] mostMissing) {
        this.listwise = listwise;
        this.halfUp = halfUp;
        this.mostMissing = mostMissing;
    }

    static EstimateRule[] of(Program program, MissingPolicy policy) {
        return program.instrument.scales().stream()
                .map(scale -> of(program.instrument, policy, scale))
                .toArray(EstimateRule[]::new);
    }

    private static EstimateRule of(Instrument instrument, MissingPolicy policy, Scale scale) {
        int items = scale.items().size();
        int[] none = new int[items + 1];
        Arrays.fill(none, -1);
        return switch (policy.kind()) {
            case INTERVAL -> new EstimateRule(false, false, none);
            case LISTWISE -> new EstimateRule(true, false, none);
            case PRORATE ->
                new EstimateRule(
                        false,
                        false,
                        IntStream.rangeClosed(0, items)
                                .map(counting -> mostMissing(policy, counting))
                                .toArray());
            case PUBLISHED -> {
                Optional<MissingRule> rule =
                        instrument.missingRule().filter(r -> r.scales().contains(scale.code()));
                rule.ifPresent(published -> Arrays.fill(none, published.maxMissing()));
                yield new EstimateRule(
                        false,
                        rule.filter(r -> r.rounding() == MissingRule.Rounding.HALF_UP)
                                .isPresent(),
                        none);
            }
        };
    }

    private static int mostMissing(MissingPolicy policy, int counting) {
        return IntStream.rangeClosed(0, counting)
                .filter(missing -> policy.allows(missing, counting))
                .max()
                .orElse(-1);
    }

    /** Whether a score may stand although so many answers are missing, if it can be nothing else. */
    boolean isExactEnough(int missing) {
        return !listwise || missing == 0;
    }

    /** Whether anything is ever estimated. */
    boolean estimates() {
        return Arrays.stream(mostMissing).max().orElse(-1) > 0;
    }

    /** Whether the answered items may be carried over to so many missing ones of so many that count. */
    boolean allows(int missing, int counting) {
        return missing <= mostMissing[counting];
    }

    /**
     * Why answered items that could be carried over are not.
     *
     * @param carriedOver what they come to, before any rounding; NaN if there is nothing to carry over
     * @param alwaysAskMissing whether an item that must always be asked is missing
     * @param lowest the least the score can be
     * @param highest the most it can be
     */
    Optional<Note.Kind> withheld(double carriedOver, boolean alwaysAskMissing, double lowest, double highest) {
        if (Double.isNaN(carriedOver)) {
            return Optional.empty();
        }
        if (alwaysAskMissing) {
            return Optional.of(Note.Kind.NOT_ESTIMATED_ALWAYS_ASK);
        }
        return carriedOver < lowest || carriedOver > highest
                ? Optional.of(Note.Kind.NOT_ESTIMATED_IMPOSSIBLE)
                : Optional.empty();
    }

    /** Prorated points as the policy gives them. */
    double rounded(double carriedOver) {
        return halfUp ? Math.floor(carriedOver + 0.5) : carriedOver;
    }
}
