package org.ldsdk.ripls.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.statistics.Proportion;

/**
 * Who answered: how many were invited, how many forms came back and how many can be used, what is missing, and who gave one
 * answer throughout. It counts people and shows none of them; its text form shows none of the counts.
 *
 * <p>{@code Sample.of(survey).withInvited(52)} adds what the survey itself does not know.
 */
@LdStyle
@Value.Immutable
public interface Sample {

    /** {@return how many people were asked to answer; empty if that is not known} */
    @Value.Redacted
    OptionalInt invited();

    /** {@return how many forms were left out because something is wrong with them} */
    @Value.Redacted
    int rejected();

    /** {@return which answers are missing among the other forms} */
    MissingAnswers missing();

    /** {@return who gave one answer throughout} */
    StraightLines straightLines();

    /** {@return how many forms came back, those left out included} */
    default int returned() {
        return missing().respondents() + rejected();
    }

    /** {@return how many sound forms hold no answer at all} */
    default int blank() {
        return missing().byPerson().getOrDefault(missing().byItem().size(), 0);
    }

    /** {@return how many people answered at least one item, on a form without fault} */
    default int used() {
        return missing().respondents() - blank();
    }

    /** {@return the share of those invited who returned a form; none if it is not known how many were invited} */
    default Computed<Proportion> response() {
        return invited().isPresent()
                ? Computed.of(new Proportion(returned(), invited().getAsInt()))
                : Computed.none("it is not known how many were invited");
    }

    /** Refuses fewer invited than returned a form. */
    @Value.Check
    default void check() {
        if (invited().isPresent() && invited().getAsInt() < returned()) {
            throw new IllegalArgumentException("Sample.invited: must be at least the number of forms returned, "
                    + returned() + ", but was " + invited().getAsInt());
        }
    }

    /**
     * Counts who answered.
     *
     * @param survey the survey
     * @return the counts, without how many were invited; straight lines over all items of the instrument
     */
    static Sample of(Survey survey) {
        return ImmutableSample.builder()
                .rejected(survey.rejected())
                .missing(MissingAnswers.of(survey))
                .straightLines(StraightLines.of(survey))
                .build();
    }

    /**
     * @param invited how many people were asked to answer, at least as many as returned a form
     * @return the same with that number
     * @throws IllegalArgumentException if more returned a form than were invited
     */
    default Sample withInvited(int invited) {
        return ImmutableSample.builder().from(this).invited(invited).build();
    }

    /**
     * @param straightLines straight lines counted in another way
     * @return the same with these
     */
    default Sample withStraightLines(StraightLines straightLines) {
        return ImmutableSample.copyOf(this).withStraightLines(straightLines);
    }

    /** {@return the counts for people, in plain text; lines end with LF} */
    default String text() {
        return new SampleText(this).text();
    }

    /** {@return the counts as JSON; what could not be computed is null, with its reason beside it} */
    default JsonNode toJson() {
        return SampleJson.of(this);
    }
}
