package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A need that a service does something about.
 *
 * @param domain the need's code
 * @param source key of the source that says so; without one it is invented
 * @param locator where in the source
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AddressedNeed(String domain, Optional<String> source, Optional<String> locator) {}
