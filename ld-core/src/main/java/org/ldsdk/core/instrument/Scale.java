package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** Items that are scored together, and how. Whether an item is read reversed belongs here, since scales differ in it. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableScale.class)
public interface Scale extends Sourced {

    /** {@return stable code, read by criteria as {@code scale:code}} */
    @NotBlank
    String code();

    /** {@return our own short label} */
    String label();

    /** {@return how the points are put together} */
    ScaleRule rule();

    /** {@return codes of the items, each once} */
    @NotEmpty
    List<String> items();

    /** {@return codes of the items read reversed, as min + max - points over the declared range} */
    List<String> reversed();

    /** {@return for {@link ScaleRule#COUNT}: the points, after any reversal, from which each item counts} */
    Map<String, Integer> cuts();

    /** {@return lowest and highest score over all ways to answer; must be exactly what the items give} */
    ScoreRange range();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
