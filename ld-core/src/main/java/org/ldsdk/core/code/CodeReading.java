package org.ldsdk.core.code;

import java.util.Optional;
import org.ldsdk.core.Known;
import org.ldsdk.core.Problem;

/**
 * What a list says of a code in a person's record. Its text form shows neither.
 *
 * @param written the code as it was written, kept whatever it is
 * @param code what the list says of it; missing, with the reason, if that is what the code says; unknown if it is no code of the list
 * @param unconfirmed whether no source that was read prints the code with what it stands for
 * @param problem what is wrong with it; the code is not in the text
 */
public record CodeReading(CodedValue written, Known<Code> code, boolean unconfirmed, Optional<Problem> problem) {

    @Override
    public String toString() {
        return "CodeReading";
    }
}
