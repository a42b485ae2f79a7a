package org.ldsdk.core.casework;

/** What allows something about a person to be passed on. */
public enum ShareBasis {
    /** The person agreed, and was able to decide it. */
    CONSENT,
    /** The law requires it. */
    LEGAL_DUTY,
    /** Serious harm is to be prevented. */
    SERIOUS_HARM,
    /** Somebody is to be safeguarded. */
    SAFEGUARDING
}
