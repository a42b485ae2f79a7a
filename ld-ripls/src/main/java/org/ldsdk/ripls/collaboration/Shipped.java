package org.ldsdk.ripls.collaboration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** The facts that lie beside the classes; each file is read when it is first asked for. */
final class Shipped {

    private Shipped() {}

    static <T> T read(String file, Class<T> type) {
        return open(file, json -> Json.read(json, type, file));
    }

    static <T> List<T> readList(String file, Class<T> type) {
        return open(file, json -> Json.readList(json, type, file));
    }

    /** The element with an id, or a refusal that lists the ids there are. */
    static <T> T find(String where, List<T> all, Function<T, String> id, String wanted) {
        List<String> ids = all.stream().map(id).toList();
        int found = ids.indexOf(wanted);
        if (found < 0) {
            throw new ProblemsException(List.of(
                    new Problem(where + ".id", "must be one of " + String.join(", ", ids) + ", but was " + wanted)));
        }
        return all.get(found);
    }

    private static <T> T open(String file, Function<InputStream, T> reader) {
        try (InputStream json = Shipped.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("Shipped[" + file + "]: must lie beside the class");
            }
            return reader.apply(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
