package org.ldsdk.screening;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * What became of the offer of a screen: offered, declined, not possible now, deferred, given, due again, step by step. Times come from
 * the caller, and nobody is named. Its text form shows none of the steps.
 *
 * <p>{@code ScreeningOffer.of("phq-9", OfferStep.offered(time)).then(OfferStep.deferred(time, Reason.INTOXICATED, tomorrow))}
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableScreeningOffer.class)
public interface ScreeningOffer {

    /** {@return name of the tool, such as {@code phq-9}} */
    String tool();

    /** {@return what happened, in order of time; at least one step} */
    @Value.Redacted
    List<OfferStep> steps();

    /** Refuses steps that cannot follow one another, go back in time, or lack what they must say. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        String self = "ScreeningOffer[" + tool() + "].steps";
        if (steps().isEmpty()) {
            problems.add(new Problem(self, "must not be empty"));
        }
        for (int i = 0; i < steps().size(); i++) {
            Optional<OfferStep> before = i == 0 ? Optional.empty() : Optional.of(steps().get(i - 1));
            steps().get(i).check(self + "[" + i + "]", before, problems);
        }
        ProblemsException.throwIfAny(problems);
    }

    /**
     * @param tool name of the tool
     * @param first how it begins: offered, not possible now, deferred, or due again
     * @return the record
     * @throws ProblemsException if it cannot begin so
     */
    static ScreeningOffer of(String tool, OfferStep first) {
        return ImmutableScreeningOffer.builder().tool(tool).addSteps(first).build();
    }

    /**
     * @param next what happened next
     * @return this with one more step
     * @throws ProblemsException if that cannot follow, lies before the last step, or its due date lies before it
     */
    default ScreeningOffer then(OfferStep next) {
        return ImmutableScreeningOffer.builder().from(this).addSteps(next).build();
    }

    /** {@return the last step, which is how things stand} */
    default OfferStep last() {
        return steps().get(steps().size() - 1);
    }

    /**
     * Whether somebody should offer the screen again: it was deferred, is due again or was not possible, and the date that was set has
     * come. What was not possible, with no date set, is due at once.
     *
     * @param on the day that is asked about
     * @return whether it is due on that day
     */
    default boolean isDue(LocalDate on) {
        return switch (last().status()) {
            case DEFERRED, DUE_AGAIN, NOT_POSSIBLE_NOW ->
                last().due().map(due -> !due.isAfter(on)).orElse(true);
            case OFFERED, DECLINED, GIVEN -> false;
        };
    }
}
