package org.ldsdk.screening.fhir;

import java.util.Optional;

/**
 * What the host knows of the resources that are written. References are passed on as they are. Its text form shows none of it.
 *
 * <p>{@code FhirHeader.empty().subject("Patient/17").date("2026-11-21").derivedFrom("QuestionnaireResponse/4")}
 *
 * @param subject reference to the person
 * @param date when the questions were answered, as FHIR's dateTime; without it, when the response says it was given
 * @param derivedFrom reference to the QuestionnaireResponse, for Observations
 * @param status how far the response has come; without it, completed if nothing is left to be asked, else in progress
 */
public record FhirHeader(
        Optional<String> subject, Optional<String> date, Optional<String> derivedFrom, Optional<FhirStatus> status) {

    private static final FhirHeader EMPTY =
            new FhirHeader(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses a date that is no FHIR dateTime, and empty references. */
    public FhirHeader {
        date.ifPresent(text -> require(FhirDate.isValid(text), "date", FhirDate.RULE));
        subject.ifPresent(text -> require(!text.isBlank(), "subject", "must not be blank"));
        derivedFrom.ifPresent(text -> require(!text.isBlank(), "derivedFrom", "must not be blank"));
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("FhirHeader." + field + ": " + rule);
        }
    }

    /** {@return nothing known} */
    public static FhirHeader empty() {
        return EMPTY;
    }

    /**
     * @param reference to the person, such as {@code Patient/17}
     * @return this with it
     */
    public FhirHeader subject(String reference) {
        return new FhirHeader(Optional.of(reference), date, derivedFrom, status);
    }

    /**
     * @param when a year, a month, a day, or a time with its offset
     * @return this with it
     * @throws IllegalArgumentException if it is no FHIR dateTime
     */
    public FhirHeader date(String when) {
        return new FhirHeader(subject, Optional.of(when), derivedFrom, status);
    }

    /**
     * @param reference to the QuestionnaireResponse
     * @return this with it
     */
    public FhirHeader derivedFrom(String reference) {
        return new FhirHeader(subject, date, Optional.of(reference), status);
    }

    /**
     * @param known how far the response has come
     * @return this with it
     */
    public FhirHeader status(FhirStatus known) {
        return new FhirHeader(subject, date, derivedFrom, Optional.of(known));
    }

    @Override
    public String toString() {
        return "FhirHeader";
    }
}
