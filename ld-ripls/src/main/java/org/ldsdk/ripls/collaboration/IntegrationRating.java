package org.ldsdk.ripls.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;

/**
 * How integrated a unit is with a partner, in that unit's own view. The partner may rate the same pair otherwise.
 *
 * @param unit code of the unit that rates
 * @param partner code of the partner
 * @param direction whether the partner is at the same level of service
 * @param actual the rank now, 0 to 100; 0 says that there is no integration; empty if unknown, which is not 0
 * @param optimum the rank that would serve best, 0 to 100; empty if unknown
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record IntegrationRating(
        String unit, String partner, Direction direction, OptionalInt actual, OptionalInt optimum) {

    /** The highest rank. */
    public static final int HIGHEST = 100;

    /** How unit and partner stand to each other. */
    public enum Direction {
        /** At different levels of service. */
        VERTICAL,
        /** At the same level. */
        HORIZONTAL
    }

    /**
     * A rating with both ranks.
     *
     * @param unit code of the unit that rates
     * @param partner code of the partner
     * @param direction how they stand to each other
     * @param actual the rank now, 0 to 100
     * @param optimum the rank that would serve best, 0 to 100
     * @return the rating
     */
    public static IntegrationRating of(String unit, String partner, Direction direction, int actual, int optimum) {
        return new IntegrationRating(unit, partner, direction, OptionalInt.of(actual), OptionalInt.of(optimum));
    }

    /** {@return optimum less actual: positive where more integration is wanted, negative where less; empty if one is unknown} */
    public OptionalInt gap() {
        return isKnown() ? OptionalInt.of(optimum.getAsInt() - actual.getAsInt()) : OptionalInt.empty();
    }

    /** {@return whether both ranks are known} */
    public boolean isKnown() {
        return actual.isPresent() && optimum.isPresent();
    }
}
