package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;

/** A named rule that is met, not met or undetermined. Where sources disagree there are several; none is a silent default. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableThreshold.class)
public interface Threshold extends Sourced {

    /** {@return stable code} */
    @NotBlank
    String code();

    /** {@return our own short label} */
    String label();

    /** {@return what must hold} */
    Criterion criterion();

    /** {@return whom it was validated in, with the number of people if printed} */
    Optional<String> population();

    /** {@return what it was validated against} */
    Optional<String> target();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
