package org.ldsdk.samples.bench;

import java.util.Objects;

/** Nobody times a wrong answer. */
final class Same {

    private Same() {}

    static void require(String who, Object ours, Object theirs) {
        if (!Objects.deepEquals(ours, theirs)) {
            throw new IllegalStateException(who + ": must find what we find, " + ours + ", but found " + theirs);
        }
    }
}
