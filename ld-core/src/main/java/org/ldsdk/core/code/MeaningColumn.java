package org.ldsdk.core.code;

import java.util.List;

/**
 * Something that codes of a list mean beyond their label, for rules and measures to read: whether an appointment was attended, say.
 *
 * @param code stable code, by which {@link Code#means} calls it
 * @param label what it is, in a few words
 * @param values what it can be
 * @param unconfirmed whether it is our own reading of the list, which no source prints
 */
public record MeaningColumn(String code, String label, List<String> values, boolean unconfirmed) {

    /** Copies the list. */
    public MeaningColumn {
        values = List.copyOf(values);
    }
}
