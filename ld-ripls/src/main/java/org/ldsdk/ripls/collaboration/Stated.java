package org.ldsdk.ripls.collaboration;

/** What whoever plans or looks on says of one thing. What nobody mentioned is unknown, never no. */
public enum Stated {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody can say. */
    UNKNOWN
}
