package org.ldsdk.ripls.survey;

/**
 * What tells a respondent from the others of a survey, to find the same person again in another one. It names a person:
 * its text form shows nothing, and no message, report or JSON of this library holds one.
 *
 * @param text the id as written, without blanks around it
 */
public record RespondentId(String text) {

    /** Refuses an empty id. */
    public RespondentId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("RespondentId.text: must not be blank");
        }
    }

    @Override
    public String toString() {
        return "RespondentId";
    }
}
