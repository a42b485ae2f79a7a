package org.ldsdk.core.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * One answer an item can be given.
 *
 * @param code how the answer is written, such as {@code 3} or {@code yes}
 * @param label our own short label, if it helps; never the instrument's wording
 * @param points what it counts, before any reversal
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AnswerOption(@NotBlank String code, Optional<String> label, int points) {}
