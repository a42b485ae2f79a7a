package org.ldsdk.screening.fhir;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One answer as it stands in a resource. Its text form shows nothing of it. */
final class RawAnswer {

    final Place place;

    /** The field that holds the value, such as {@code valueCoding}; null if there is none. */
    @Nullable
    String field;

    /** The code of a coding, the text of a text, {@code true} or {@code false}; null if the value is of another kind. */
    @Nullable
    String code;

    @Nullable
    String system;

    @Nullable
    BigDecimal number;

    @Nullable
    BigDecimal ordinal;

    /** The code of the reason why there is no value. */
    @Nullable
    String absent;

    /** Whether something stands in it that may change its meaning, or that contradicts itself. */
    boolean spoiled;

    RawAnswer(Place place) {
        this.place = place;
    }

    @Override
    public String toString() {
        return "RawAnswer";
    }
}
