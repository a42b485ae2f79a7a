package org.ldsdk.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;

/** The catalogue of tools that ship with the library. A definition is read when its tool is asked for. */
public final class ScreeningTools {

    private static final List<String> IDS = """
            phq-9
            phq-2
            gad-7
            gad-2
            audit
            audit-c
            fast
            dudit
            dast-10
            sds
            bjmhs
            cmhs-m
            cmhs-f
            k6
            k10
            pc-ptsd-5
            asrs-6
            asrs-v1.1
            aq-10
            sapas
            c-ssrs-screener
            pq-16
            tag
            ndta
            """.lines().toList();

    private static final Map<String, Shipped> SHIPPED = shipped();

    private ScreeningTools() {}

    /** {@return the names of all tools, in a fixed order} */
    public static List<String> ids() {
        return IDS;
    }

    /** {@return all tools, in the order of {@link #ids}} */
    public static List<ScreeningTool> all() {
        return SHIPPED.values().stream().map(Shipped::tool).toList();
    }

    /**
     * @param id a tool's name, such as {@code phq-9}
     * @return the tool
     * @throws ProblemsException if there is no such tool; it lists those there are
     */
    public static ScreeningTool of(String id) {
        Shipped shipped = SHIPPED.get(id);
        if (shipped == null) {
            throw new ProblemsException(List.of(
                    new Problem("ScreeningTools.id", "must be one of " + String.join(", ", IDS) + ", but was " + id)));
        }
        return shipped.tool();
    }

    private static Map<String, Shipped> shipped() {
        Map<String, Shipped> all = new LinkedHashMap<>();
        IDS.forEach(id -> all.put(id, new Shipped(id + ".json")));
        return Collections.unmodifiableMap(all);
    }

    /** One tool: read when it is first asked for, and the same ever after. */
    private static final class Shipped {

        private final String file;
        private @Nullable ScreeningTool tool;

        Shipped(String file) {
            this.file = file;
        }

        synchronized ScreeningTool tool() {
            ScreeningTool ready = tool == null ? ScreeningTool.of(definition(file)) : tool;
            tool = ready;
            return ready;
        }

        private static Instrument definition(String file) {
            try (InputStream json = ScreeningTools.class.getResourceAsStream(file)) {
                if (json == null) {
                    throw new IllegalStateException("ScreeningTools[" + file + "]: must be beside the class");
                }
                return Instrument.read(Json.tree(json, file), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
