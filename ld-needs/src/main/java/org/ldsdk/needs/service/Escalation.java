package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * The local way to urgent help for a need of the tier safety. No offer ever stands in for it.
 *
 * @param domain code of the need
 * @param text what there is to do, in the team's own words
 * @param source key of the source; without one it is invented, and stands in a file that says so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Escalation(String domain, @NotBlank String text, Optional<String> source) {}
