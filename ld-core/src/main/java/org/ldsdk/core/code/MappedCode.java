package org.ldsdk.core.code;

import java.util.Optional;
import org.ldsdk.core.Problem;

/**
 * A code said in another list. Its text form shows nothing of it.
 *
 * @param target the code in the other list; empty if there is none
 * @param lost what is lost on the way, or why there is no target; empty if the code comes back as it was
 * @param unconfirmed whether no source that was read prints the mapping
 * @param problem what is wrong; the code is not in the text
 */
public record MappedCode(
        Optional<CodedValue> target, Optional<String> lost, boolean unconfirmed, Optional<Problem> problem) {

    @Override
    public String toString() {
        return "MappedCode";
    }
}
