package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.service.ServiceDirectory;

/** Files of services over the needs that ship with the library. */
final class ServiceFiles {

    private ServiceFiles() {}

    /**
     * Reads and checks them in their order.
     *
     * @param files at least one
     * @throws ProblemsException naming every fault of the first faulty file with its place
     */
    static ServiceDirectory read(List<Path> files) throws IOException {
        ServiceDirectory directory =
                ServiceDirectory.read(json(files.get(0)), name(files.get(0)), NeedDomains.shipped());
        for (Path file : files.subList(1, files.size())) {
            directory = directory.with(json(file), name(file));
        }
        return directory;
    }

    private static JsonNode json(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return Json.tree(json, name(file));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
