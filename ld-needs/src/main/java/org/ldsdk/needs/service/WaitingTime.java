package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * How long people wait for a service.
 *
 * @param days days until it begins, 0 or more
 * @param source key of the source; without one it is invented
 * @param locator where in the source
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WaitingTime(@Min(0) @Max(WaitingTime.MOST) int days, Optional<String> source, Optional<String> locator) {

    /** The longest that can be stated: ten years. */
    static final int MOST = 3650;
}
