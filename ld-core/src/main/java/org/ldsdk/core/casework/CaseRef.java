package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The host's own reference to a case: opaque, and no identity. In JSON it is a text. Its text form does not show it.
 *
 * @param id 1 to 64 letters, digits, dots, hyphens or underscores that begin with a letter or digit; not ten digits, which is the form of
 *     an NHS number
 */
public record CaseRef(@JsonValue String id) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern NHS_NUMBER = Pattern.compile("[0-9]{10}");

    /** Refuses any other shape, without saying what was given. */
    public CaseRef {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("CaseRef.id: must be 1 to 64 letters, digits, dots, hyphens or"
                    + " underscores and begin with a letter or digit");
        }
        if (NHS_NUMBER.matcher(id).matches()) {
            throw new IllegalArgumentException("CaseRef.id: must not be ten digits, the form of an NHS number");
        }
    }

    /**
     * @param id the host's own reference
     * @return the reference
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CaseRef of(String id) {
        return new CaseRef(id);
    }

    @Override
    public String toString() {
        return "CaseRef";
    }
}
