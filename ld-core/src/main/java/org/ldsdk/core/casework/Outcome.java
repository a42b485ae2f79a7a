package org.ldsdk.core.casework;

/** What came of a referral or signpost in the end. Unknown is an outcome that must be said; it is none of the others. */
public enum Outcome {
    /** The service gave its support, and that has ended as planned. */
    SUPPORT_GIVEN,
    /** The person is with the service, and support goes on. */
    SUPPORT_GOES_ON,
    /** The service did not take the person. */
    NOT_ACCEPTED,
    /** The person chose not to take it up or not to go on. */
    PERSON_DECLINED,
    /** The person stopped coming. Refused where the last appointment was called off by the provider or somebody else. */
    STOPPED_COMING,
    /** Circumstances prevented it, such as a move or a sentence. */
    PREVENTED,
    /** Nobody knows. The follow-up stays due. */
    UNKNOWN;

    /** {@return whether somebody knows what came of it} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
