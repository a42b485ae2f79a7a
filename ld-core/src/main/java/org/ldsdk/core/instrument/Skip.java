package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;

/**
 * Items that are passed over when a condition holds. A skipped item is not missing.
 *
 * <p>The condition reads items and facts, and only items that no skip from this one on passes over.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableSkip.class)
public interface Skip extends Sourced {

    /** {@return what becomes of blanks and of answers behind the skip} */
    Kind kind();

    /** {@return when the items are passed over} */
    Criterion when();

    /** {@return codes of the items behind the skip} */
    @NotEmpty
    List<String> items();

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }

    /** What becomes of blanks and of answers behind a skip. */
    enum Kind {
        /** A blank counts 0 points; an answer counts and is noted. */
        BLANK_IS_ZERO,
        /** A blank counts the item's lowest points, where these are not 0; an answer counts and is noted. */
        BLANK_IS_LOWEST,
        /** Neither counts; an answer is noted. */
        IGNORE
    }
}
