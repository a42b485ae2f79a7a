package org.ldsdk.needs.pathway;

import java.time.LocalDate;

/**
 * What somebody says for a service about one key. It is a statement and no measurement.
 *
 * @param key code of the key
 * @param says whether it is there
 * @param by who says so: the host's code of a role, never a name
 * @param on the day on which it was said
 */
public record KeyDeclaration(String key, Says says, String by, LocalDate on) {

    /** Whether a key is there, as somebody says. */
    public enum Says {
        /** It is there. */
        IN_PLACE,
        /** Part of it is there. */
        PARTLY,
        /** It is not there. */
        NOT_IN_PLACE
    }

    /** Refuses a blank code or role. */
    public KeyDeclaration {
        if (key.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("KeyDeclaration: must have a key, and say by whom");
        }
    }

    String text() {
        return PathwayWords.key(says).replace('-', ' ') + ", says " + by + " on " + on;
    }

    @Override
    public String toString() {
        return "KeyDeclaration[" + key + "]";
    }
}
