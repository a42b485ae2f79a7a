package org.ldsdk.ripls.psychometrics;

import java.util.Optional;

/**
 * How often one answer was given. Its text form does not show how often.
 *
 * @param code how the definition writes the answer
 * @param label our own short label, if there is one
 * @param points what it counts, before any reversal
 * @param count how many gave it
 */
public record OptionCount(String code, Optional<String> label, int points, int count) {

    @Override
    public String toString() {
        return "OptionCount[" + code + "]";
    }
}
