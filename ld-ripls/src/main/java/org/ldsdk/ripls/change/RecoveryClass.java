package org.ldsdk.ripls.change;

/** The classes of Jacobson and Truax, which need a cut-off besides the scale's error. */
public enum RecoveryClass {

    /** Reliably better, from the worse side of the cut-off to it or beyond. */
    RECOVERED,

    /** Reliably better without that. */
    IMPROVED,

    /** Not reliably changed. */
    UNCHANGED,

    /** Reliably worse. */
    DETERIORATED
}
