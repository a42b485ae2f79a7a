package org.ldsdk.ripls.collaboration;

/**
 * A contradiction in or between activity systems.
 *
 * @param code stable code
 * @param label what it is, in a few words
 * @param tension what it lies in or between
 * @param resolved whether it is resolved
 */
public record Contradiction(String code, String label, Tension tension, Stated resolved) {

    /** {@return 1 to 4, which follows from what it lies in or between} */
    public int level() {
        return tension.level();
    }

    /** {@return whether it touches an element, in whichever system} */
    boolean touches(ActivityElement element) {
        return tension.places().stream().anyMatch(place -> place.element() == element);
    }
}
