package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One thing a person may need help with, such as housing.
 *
 * @param code stable code; criteria call its severity {@code need:code}
 * @param label how people call it
 * @param tier what it is about
 * @param source key of the source that names this need; the tier is our own convention
 * @param locator where in the source
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NeedDomain(String code, String label, Tier tier, String source, Optional<String> locator) {

    /** {@return how criteria call its severity} */
    public String quantity() {
        return "need:" + code;
    }
}
