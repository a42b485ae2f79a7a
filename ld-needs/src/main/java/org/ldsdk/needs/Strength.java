package org.ldsdk.needs;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.ldsdk.needs.internal.Codes;

/**
 * Something that helps the person, and who said so. It may stand beside needs in an explanation; it lowers nothing, and
 * cancels no safety need. Its text form shows nothing of it.
 *
 * @param code one of {@link StrengthList}, or the host's own code
 * @param saidBy who said so
 * @param date the day it was said
 */
public record Strength(@Pattern(regexp = Codes.PATTERN) String code, Rater saidBy, LocalDate date) {

    /** Refuses what is no code. */
    public Strength {
        if (!Codes.isCode(code)) {
            throw new IllegalArgumentException("Strength.code: " + Codes.RULE);
        }
    }

    @Override
    public String toString() {
        return "Strength";
    }
}
