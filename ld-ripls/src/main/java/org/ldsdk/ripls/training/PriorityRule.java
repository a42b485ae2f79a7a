package org.ldsdk.ripls.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * On which side of neutral a group's scores on one scale make it one to train first.
 *
 * @param scale the scale's code
 * @param when whether low or high scores do
 * @param neutral the score that is neither low nor high
 * @param words how such a group is called, such as {@code low on shared learning}
 */
public record PriorityRule(String scale, Side when, double neutral, String words) {

    /** A side of neutral. */
    public enum Side {
        /** Below. */
        @JsonProperty("low")
        LOW,
        /** Above. */
        @JsonProperty("high")
        HIGH;

        /** {@return the word for scores on that side} */
        String word() {
            return this == LOW ? "below" : "above";
        }

        /** {@return the word for scores on the other side} */
        String otherWord() {
            return this == LOW ? "above" : "below";
        }
    }

    /** Refuses a neutral score that is not finite, and empty words. */
    public PriorityRule {
        if (!Double.isFinite(neutral)) {
            throw new IllegalArgumentException("PriorityRule[" + scale + "].neutral: must be finite");
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("PriorityRule[" + scale + "].words: must not be blank");
        }
    }
}
