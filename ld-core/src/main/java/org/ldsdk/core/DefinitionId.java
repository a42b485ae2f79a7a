package org.ldsdk.core;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Exactly which definition gave a result, so that an old decision can be replayed and checked.
 *
 * @param id stable name, such as {@code phq-9}
 * @param version version of the definition
 * @param sha256 SHA-256, in lower-case hexadecimal, of the definition's JSON canonicalised by RFC 8785 as it was read
 */
public record DefinitionId(
        @NotBlank String id,
        @NotBlank String version,
        @Pattern(regexp = DefinitionId.SHA_256) String sha256) {

    private static final String SHA_256 = "[0-9a-f]{64}";

    /** Refuses an empty id or version, and anything that is no SHA-256. */
    public DefinitionId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("DefinitionId.id: must not be blank");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("DefinitionId[" + id + "].version: must not be blank");
        }
        if (!sha256.matches(SHA_256)) {
            throw new IllegalArgumentException(
                    "DefinitionId[" + id + "].sha256: must be 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return id + " " + version + " (sha256 " + sha256.substring(0, 12) + "...)";
    }
}
