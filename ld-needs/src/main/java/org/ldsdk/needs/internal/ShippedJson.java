package org.ldsdk.needs.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ldsdk.core.json.Json;

/** The JSON that ships with the library. */
public final class ShippedJson {

    private ShippedJson() {}

    /**
     * @param beside the class that the file stands beside
     * @param file its name
     * @return what stands in it
     */
    public static JsonNode tree(Class<?> beside, String file) {
        try (InputStream json = beside.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("ShippedJson[" + file + "]: must be beside the class");
            }
            return Json.tree(json, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
