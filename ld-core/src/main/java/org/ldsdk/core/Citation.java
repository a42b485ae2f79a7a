package org.ldsdk.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * Where a number comes from.
 *
 * @param text author, year, title or journal as one would cite it
 * @param locator the page, table or section that prints the number, if known
 * @param url where it can be read, a DOI if there is one
 * @param verified whether that page itself was read; a number that rests on an unread source is unconfirmed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Citation(@NotBlank String text, Optional<String> locator, Optional<String> url, boolean verified) {

    /** Refuses an empty text. */
    public Citation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Citation.text: must not be blank");
        }
    }
}
