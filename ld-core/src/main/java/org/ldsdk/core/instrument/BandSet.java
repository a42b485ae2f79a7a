package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** Names for stretches of one scale, covering its whole range without gap or overlap. A tool may have several sets that disagree. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableBandSet.class)
public interface BandSet extends Sourced {

    /** {@return stable code} */
    @NotBlank
    String code();

    /** {@return code of the scale} */
    String scale();

    /** {@return whether this is the set shown as the scale's band; at most one set of a scale is} */
    @Value.Default
    default boolean primary() {
        return false;
    }

    /** {@return the bands, from the lowest scores to the highest} */
    @Size(min = 1, max = Linter.MOST)
    List<Band> bands();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }

    /**
     * One stretch. A score lies in the last band that begins at or below it.
     *
     * @param name its name
     * @param from first score in it
     * @param to last score in it; of a scale with fractions, where the next band begins
     */
    record Band(String name, double from, double to) {}
}
