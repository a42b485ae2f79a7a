package org.ldsdk.needs.service;

import java.util.List;

/**
 * One thing about a person that entry criteria read, for a record of processing or an impact assessment. What is not
 * listed need not be handed in: no verdict of an offer hangs on it.
 *
 * @param quantity how criteria call it, such as {@code need:housing} or {@code fact:age}
 * @param label how people call it
 * @param dataClass how carefully it is to be handled
 * @param readBy what reads it, as {@code offer/criterion}, in alphabetical order of the offers
 */
public record FieldUse(String quantity, String label, DataClass dataClass, List<String> readBy) {

    /** Copies the list. */
    public FieldUse {
        readBy = List.copyOf(readBy);
    }
}
