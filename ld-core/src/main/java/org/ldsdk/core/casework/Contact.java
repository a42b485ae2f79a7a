package org.ldsdk.core.casework;

import java.time.Instant;

/**
 * The team saw or spoke to the person. Time to first contact is counted from it. Its text form shows nothing of it.
 *
 * @param at when
 * @param point where
 */
public record Contact(Instant at, PointOfIntervention point) {

    @Override
    public String toString() {
        return "Contact";
    }
}
