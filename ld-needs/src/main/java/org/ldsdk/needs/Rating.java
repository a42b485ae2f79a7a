package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * How severe one rater finds one need. In JSON the severity is a number, or <code>{"missing": REASON}</code>. Its text
 * form shows nothing of it.
 *
 * @param domain the need's code
 * @param rater who rates
 * @param severity 0 to 4, or why there is none; a missing severity is never 0. Of a need that is met it is what it
 *     would be without help
 * @param met whether the need is met by help that the person has now; such a need keeps its severity of 1 to 4
 *     wherever a severity is read
 * @param date the day it was rated; needed only where the same rater rates the same need again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rating(
        @NotBlank String domain,
        Rater rater,
        Known<@Min(Severity.NONE) @Max(Severity.WORST) Integer> severity,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonProperty(isRequired = OptBoolean.FALSE)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean met,

        Optional<LocalDate> date) {

    /** Refuses a met need whose severity is not known, or is none. */
    public Rating {
        if (met && !severity.isKnown()) {
            throw new IllegalArgumentException(
                    "Rating.severity: must be known where met is true; a met need keeps the severity that it would"
                            + " have without help");
        }
        if (met && severity.value().orElseThrow() == Severity.NONE) {
            throw new IllegalArgumentException("Rating.severity: must be at least " + Severity.LEAST_NEED
                    + " where met is true; what is no need is not a met need");
        }
    }

    /**
     * A rating of a need that is not said to be met.
     *
     * @param domain the need's code
     * @param rater who rates
     * @param severity 0 to 4, or why there is none
     * @param date the day it was rated
     */
    public Rating(String domain, Rater rater, Known<Integer> severity, Optional<LocalDate> date) {
        this(domain, rater, severity, false, date);
    }

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
        return new Rating(domain, rater, severity, met, Optional.of(day));
    }

    /**
     * @return the same, of a need that is met by help that the person has now
     * @throws IllegalArgumentException if the severity is missing or 0
     */
    public Rating nowMet() {
        return new Rating(domain, rater, severity, true, date);
    }

    /**
     * @param steps the steps of severity, 0 to 4
     * @return such as {@code moderate (2, met now) by the practitioner}; {@code not rated by ...} if there is no
     *     severity
     */
    public String words(List<Severity> steps) {
        String rated = severity.value()
                .map(level -> steps.get(level).word() + " (" + level + (met ? ", met now)" : ")"))
                .orElse("not rated");
        return rated + " by " + rater.words();
    }

    @Override
    public String toString() {
        return "Rating";
    }
}
