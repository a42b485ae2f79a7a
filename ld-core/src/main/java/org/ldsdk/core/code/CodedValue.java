package org.ldsdk.core.code;

/**
 * A code of a list, as it stands in a person's record, whether the list knows it or not. Its text form names the list, never the code.
 *
 * @param list id of the list
 * @param version version of the list
 * @param code the code, exactly as it was written
 */
public record CodedValue(String list, String version, String code) {

    /** Refuses an empty list or version; a code is kept whatever it is. */
    public CodedValue {
        if (list.isBlank()) {
            throw new IllegalArgumentException("CodedValue.list: must not be blank");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("CodedValue.version: must not be blank");
        }
    }

    @Override
    public String toString() {
        return "CodedValue";
    }
}
