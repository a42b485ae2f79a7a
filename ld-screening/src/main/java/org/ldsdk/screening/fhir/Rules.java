package org.ldsdk.screening.fhir;

/** Rules that are broken in several places. */
final class Rules {

    static final String MODIFIER =
            "must not be here: it may change the meaning of what it stands in, which is therefore not used";

    private Rules() {}
}
