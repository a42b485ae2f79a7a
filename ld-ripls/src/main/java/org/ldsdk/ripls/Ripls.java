package org.ldsdk.ripls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.survey.Survey;

/**
 * The published variants of the Readiness for Interprofessional Learning Scale, as instruments. They differ in items,
 * scales, coding and direction, so a variant is always named and never assumed.
 */
public final class Ripls {

    private static final List<String> IDS = List.of("hean-2015");

    private Ripls() {}

    /** {@return the names of all variants, in a fixed order} */
    public static List<String> ids() {
        return IDS;
    }

    /** {@return all variants, in the order of {@link #ids}} */
    public static List<Instrument> variants() {
        return List.copyOf(Shipped.VARIANTS.values());
    }

    /**
     * A variant. Surveys of it are read with {@link Survey#reader}.
     *
     * @param id its name, such as {@code hean-2015}
     * @return items, answers, scales, coding, sources and caveats
     * @throws ProblemsException if there is no such variant; it lists those there are
     */
    public static Instrument variant(String id) {
        Instrument variant = Shipped.VARIANTS.get(id);
        if (variant == null) {
            throw new ProblemsException(List.of(
                    new Problem("Ripls.variant", "must be one of " + String.join(", ", IDS) + ", but was " + id)));
        }
        return variant;
    }

    /** The JSON that lies beside this class. */
    static InputStream resource(String file) {
        InputStream json = Ripls.class.getResourceAsStream(file);
        if (json == null) {
            throw new IllegalStateException("Ripls[" + file + "]: must lie beside the class");
        }
        return json;
    }

    /** Holds the variants; it is set up when it is first read. */
    private static final class Shipped {

        static final Map<String, Instrument> VARIANTS = read();

        private static Map<String, Instrument> read() {
            Map<String, Instrument> variants = new LinkedHashMap<>();
            IDS.forEach(id -> variants.put(id, definition(id + ".json")));
            return variants;
        }

        private static Instrument definition(String file) {
            try (InputStream json = resource(file)) {
                return Instrument.read(Json.tree(json, file), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
