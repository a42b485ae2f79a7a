package org.ldsdk.core.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/**
 * When and how an instrument was given to a person. What is not stated stays unknown; it is never taken for no. It travels with the
 * response into the result, adds caveats to it, and changes no score and no verdict. Its text form shows none of it.
 *
 * <p>{@code Administration.notStated().at(time).mode(Mode.INTERVIEWER).interpreter(true).hoursSinceArrest(5)}
 */
@LdStyle
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonDeserialize(as = ImmutableAdministration.class)
public interface Administration {

    /** Who put the questions. */
    enum Mode {
        /** The person read and answered them. */
        SELF,
        /** Somebody else asked them. */
        INTERVIEWER
    }

    /** {@return when it was given, by the caller's account} */
    @Value.Redacted
    Optional<OffsetDateTime> givenAt();

    /** {@return who put the questions} */
    @Value.Redacted
    Optional<Mode> mode();

    /** {@return whether an interpreter was used} */
    @Value.Redacted
    Optional<Boolean> interpreter();

    /** {@return whether an appropriate adult was present} */
    @Value.Redacted
    Optional<Boolean> appropriateAdult();

    /** {@return whether any other adult was present, besides whoever asked and the interpreter} */
    @Value.Redacted
    Optional<Boolean> otherAdult();

    /** {@return whether the person was intoxicated} */
    @Value.Redacted
    Optional<Boolean> intoxicated();

    /** {@return whether the person was withdrawing from a substance} */
    @Value.Redacted
    Optional<Boolean> withdrawing();

    /** {@return hours from arrest until it was given, 0 or more} */
    @Value.Redacted
    OptionalDouble hoursSinceArrest();

    /** Refuses hours that are negative or not finite. */
    @Value.Check
    default void check() {
        double hours = hoursSinceArrest().orElse(0);
        if (!(hours >= 0 && hours <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("Administration.hoursSinceArrest: must be 0 or more, and finite");
        }
    }

    /** {@return nothing stated} */
    static Administration notStated() {
        return ImmutableAdministration.builder().build();
    }

    /**
     * @param time when it was given
     * @return this with the time
     */
    default Administration at(OffsetDateTime time) {
        return ImmutableAdministration.copyOf(this).withGivenAt(time);
    }

    /**
     * @param by who put the questions
     * @return this with the mode
     */
    default Administration mode(Mode by) {
        return ImmutableAdministration.copyOf(this).withMode(by);
    }

    /**
     * @param used whether an interpreter was used
     * @return this with that stated
     */
    default Administration interpreter(boolean used) {
        return ImmutableAdministration.copyOf(this).withInterpreter(used);
    }

    /**
     * @param present whether an appropriate adult was present
     * @return this with that stated
     */
    default Administration appropriateAdult(boolean present) {
        return ImmutableAdministration.copyOf(this).withAppropriateAdult(present);
    }

    /**
     * @param present whether any other adult was present
     * @return this with that stated
     */
    default Administration otherAdult(boolean present) {
        return ImmutableAdministration.copyOf(this).withOtherAdult(present);
    }

    /**
     * @param was whether the person was intoxicated
     * @return this with that stated
     */
    default Administration intoxicated(boolean was) {
        return ImmutableAdministration.copyOf(this).withIntoxicated(was);
    }

    /**
     * @param was whether the person was withdrawing from a substance
     * @return this with that stated
     */
    default Administration withdrawing(boolean was) {
        return ImmutableAdministration.copyOf(this).withWithdrawing(was);
    }

    /**
     * @param hours hours from arrest until it was given
     * @return this with the hours
     * @throws IllegalArgumentException if the hours are negative or not finite
     */
    default Administration hoursSinceArrest(double hours) {
        return ImmutableAdministration.copyOf(this).withHoursSinceArrest(hours);
    }

    /** {@return what was stated, and what was not, as sentences} */
    default String text() {
        return AdministrationText.text(this);
    }

    /** {@return what a reader of the result should bear in mind, in our own words; each hangs on something that was stated} */
    default List<String> caveats() {
        return AdministrationText.caveats(this);
    }
}
