package org.ldsdk.core.instrument;

import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Another way in which answers are written down, such as 1 to 5 for answers the definition codes 0 to 4. A coding says which answer is
 * meant; what the answer counts is the definition's business, so cut-offs and bands hold whatever the coding.
 *
 * @param name how the caller asks for it
 * @param codes code as written, by the definition's own code; items with other codes keep their own
 * @param source the key of the source that prints this coding
 */
public record Coding(@NotBlank String name, Map<String, @NotBlank String> codes, String source) implements Sourced {

    /** Copies the map, keeping its order. */
    public Coding {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** {@return false: what is written is confirmed if its source was read} */
    @Override
    public boolean unconfirmed() {
        return false;
    }
}
