package org.ldsdk.samples.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

/** A definition of one's own, from a file. */
final class DefinitionFile {

    private DefinitionFile() {}

    /**
     * Reads and checks it.
     *
     * @throws ProblemsException naming every fault with its place
     */
    static Instrument read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream json = Files.newInputStream(file)) {
            return Instrument.read(Json.tree(json, name), name);
        }
    }
}
