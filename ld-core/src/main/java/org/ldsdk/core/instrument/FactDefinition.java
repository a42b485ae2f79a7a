package org.ldsdk.core.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Something the instrument reads of a person that is not an answer, such as sex or age in years: one of a closed list of values, or a
 * whole number in a range.
 *
 * @param code how criteria call it, as {@code fact:code}
 * @param label how people call it, with the unit of a number
 * @param values the closed list; absent for a number
 * @param range lowest and highest whole number; absent for a list
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FactDefinition(
        @NotBlank String code,
        String label,
        Optional<@Size(min = 1, max = Linter.MOST_VALUES) List<@NotBlank String>> values,
        Optional<ScoreRange> range) {

    /** Copies the list. */
    public FactDefinition {
        values = values.map(List::copyOf);
    }

    /** {@return whether it is a whole number} */
    public boolean isNumber() {
        return values.isEmpty();
    }
}
