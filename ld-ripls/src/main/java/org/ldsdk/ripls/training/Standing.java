package org.ldsdk.ripls.training;

/** Where the mean of a group lies, as far as its interval can tell. */
public enum Standing {
    /** The whole interval lies on the side that makes the group one to train first. */
    PRIORITY,
    /** The interval holds neutral, so that the mean may lie on either side. */
    OPEN,
    /** The whole interval lies on the other side. */
    OPPOSITE
}
