package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * Something a source says of a service. Without a source it is invented, and stands in a file that says so.
 *
 * @param text what is said, in our own words
 * @param source key of the source
 * @param locator where in the source
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Stated(@NotBlank String text, Optional<String> source, Optional<String> locator) {}
