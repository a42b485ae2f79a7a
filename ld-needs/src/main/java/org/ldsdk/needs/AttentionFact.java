package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.instrument.FactDefinition;

/**
 * A fact of a person that is looked at before needs are: {@code yes}, {@code suspected}, which is treated as yes until
 * it is dispelled, or {@code no}.
 *
 * @param code stable code, as in {@link NeedsProfile#facts}
 * @param label how people call it
 * @param tier where it is looked at: preamble or safety
 * @param source key of the source that names it; the tier is our own convention
 * @param locator where in the source
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AttentionFact(String code, String label, AttentionTier tier, String source, Optional<String> locator) {

    static final String SUSPECTED = "suspected";
    static final String NO = "no";

    /** {@return the fact as a profile's facts are checked against it} */
    @JsonIgnore
    public FactDefinition definition() {
        return new FactDefinition(code, label, Optional.of(List.of("yes", SUSPECTED, NO)), Optional.empty());
    }
}
