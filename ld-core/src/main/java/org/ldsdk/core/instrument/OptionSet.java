package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/** The answers that one or more items share, in printed order. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableOptionSet.class)
public interface OptionSet extends Sourced {

    /** {@return the answers, in printed order} */
    @Size(min = 1, max = Linter.MOST)
    List<AnswerOption> options();

    /** {@return lowest and highest points; needed where a scale reads an item reversed} */
    Optional<ScoreRange> range();

    /** {@return whether two answers may count the same points; without this it is a fault} */
    @Value.Default
    default boolean sharedPoints() {
        return false;
    }

    @Override
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }
}
