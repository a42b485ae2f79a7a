package org.ldsdk.ripls.change;

/** Which way a scale improves. A definition does not say so; whoever asks for classes of change does. */
public enum Better {

    /** A higher score is better. */
    HIGHER(1),

    /** A lower score is better, as of insularity. */
    LOWER(-1);

    private final int sign;

    Better(int sign) {
        this.sign = sign;
    }

    /** What a change counts towards the better. */
    double towardsBetter(double change) {
        return sign * change;
    }
}
