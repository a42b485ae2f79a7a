package org.ldsdk.needs;

/**
 * What one step of the severity scale means, in our own words.
 *
 * @param level 0 to 4
 * @param word the step's name, such as {@code moderate}
 * @param meaning what a rater looks for
 */
public record Severity(int level, String word, String meaning) {

    /** No need: rated, and nothing found. A need that nobody rated is not this. */
    public static final int NONE = 0;

    /** The least that is a need. */
    public static final int LEAST_NEED = 1;

    /** The worst. */
    public static final int WORST = 4;
}
