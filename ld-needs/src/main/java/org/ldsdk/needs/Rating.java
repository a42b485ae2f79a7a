package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * How severe one rater finds one need. In JSON the severity is a number, or <code>{"missing": REASON}</code>. Its text
 * form shows nothing of it.
 *
 * @param domain the need's code
 * @param rater who rates
 * @param severity 0 to 4, or why there is none; a missing severity is never 0
 * @param date the day it was rated; needed only where the same rater rates the same need again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rating(
        @NotBlank String domain,
        Rater rater,
        Known<@Min(Severity.NONE) @Max(Severity.WORST) Integer> severity,
        Optional<LocalDate> date) {

    /**
     * A rating without a date.
     *
     * @param domain the need's code
     * @param rater who rates
     * @param severity 0 to 4
     * @return the rating
     */
    public static Rating of(String domain, Rater rater, int severity) {
        return new Rating(domain, rater, Known.of(severity), Optional.empty());
    }

    /**
     * A need that was not rated.
     *
     * @param domain the need's code
     * @param rater who did not rate it
     * @param reason why
     * @return the rating
     */
    public static Rating missing(String domain, Rater rater, MissingReason reason) {
        return new Rating(domain, rater, Known.missing(reason), Optional.empty());
    }

    /**
     * @param day the day it was rated
     * @return the same, dated
     */
    public Rating on(LocalDate day) {
        return new Rating(domain, rater, severity, Optional.of(day));
    }

    @Override
    public String toString() {
        return "Rating";
    }
}
