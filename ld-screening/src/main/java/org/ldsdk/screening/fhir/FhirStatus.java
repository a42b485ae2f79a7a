package org.ldsdk.screening.fhir;

import java.util.Optional;

/** How far a QuestionnaireResponse has come. */
public enum FhirStatus {
    /** Not all is answered yet. */
    IN_PROGRESS("in-progress"),
    /** Filled in. */
    COMPLETED("completed"),
    /** Changed after it was completed. */
    AMENDED("amended"),
    /** It should not have been; its answers are not to be used. */
    ENTERED_IN_ERROR("entered-in-error"),
    /** Begun and given up. */
    STOPPED("stopped");

    private final String code;

    FhirStatus(String code) {
        this.code = code;
    }

    /** {@return the code in FHIR} */
    public String code() {
        return code;
    }

    static Optional<FhirStatus> of(String code) {
        for (FhirStatus status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
