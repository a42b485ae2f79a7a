package org.ldsdk.screening.fhir;

import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.MissingReason;

/** FHIR's reasons for absent data, as far as they are reasons for a missing answer. */
final class AbsentReasons {

    static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    static final String RULE =
            "must be one of asked-declined, asked-unknown, not-applicable, not-asked, temp-unknown, unknown";

    private static final Map<String, MissingReason> REASONS = Map.of(
            "asked-declined", MissingReason.DECLINED,
            "asked-unknown", MissingReason.UNKNOWN,
            "not-applicable", MissingReason.NOT_APPLICABLE,
            "not-asked", MissingReason.NOT_ASKED,
            "temp-unknown", MissingReason.UNKNOWN,
            "unknown", MissingReason.UNKNOWN);

    private AbsentReasons() {}

    static Optional<MissingReason> reason(String code) {
        return Optional.ofNullable(REASONS.get(code));
    }

    static String code(MissingReason reason) {
        return switch (reason) {
            case NOT_ASKED -> "not-asked";
            case DECLINED -> "asked-declined";
            case UNKNOWN -> "asked-unknown";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }
}
