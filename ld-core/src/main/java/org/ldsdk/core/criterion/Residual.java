package org.ldsdk.core.criterion;

import java.util.Arrays;

/** What the future of a search depends on, as a comparable key. */
final class Residual {

    private long[] words = new long[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(long word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }

    Key key() {
        return new Key(Arrays.copyOf(words, size));
    }

    /** Compares by content. */
    static final class Key {

        private final long[] words;

        Key(long[] words) {
            this.words = words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(words, key.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }
}
