package org.ldsdk.samples.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files of the samples. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        InputStream stream = Resources.class.getResourceAsStream("/org/ldsdk/samples/" + name);
        if (stream == null) {
            throw new IllegalStateException("Resource " + name + ": must be in the jar");
        }
        return stream;
    }

    static String text(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
