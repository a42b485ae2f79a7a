package org.ldsdk.ripls;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyReading;

/** Small instruments and files for tests. */
public final class Fixtures {

    private static final String TINY_JSON = """
            {"id": "tiny", "version": "1.0.0", "title": "Tiny",
             "licence": {"status": "invented", "wording": "yes", "commercialUse": "yes", "source": "own"},
             "sources": {"own": {"text": "Invented", "verified": true}},
             "optionSets": {"three": {"options": [
               {"code": "0", "label": "no", "points": 0},
               {"code": "1", "label": "so", "points": 1},
               {"code": "2", "label": "yes", "points": 2}],
               "range": {"min": 0, "max": 2}, "source": "own"}},
             "items": [
               {"code": "1", "label": "one", "options": "three"},
               {"code": "2", "label": "two", "options": "three"},
               {"code": "3", "label": "three", "options": "three"}],
             "facts": [],
             "skips": [],
             "codings": [{"name": "letters", "codes": {"0": "n", "1": "s", "2": "y"}, "source": "own"}],
             "scales": [
               {"code": "up", "label": "up", "rule": "sum", "items": ["1", "2"], "range": {"min": 0, "max": 4},
                "source": "own"},
               {"code": "turned", "label": "turned", "rule": "sum", "items": ["2", "3"], "reversed": ["3"],
                "range": {"min": 0, "max": 4}, "source": "own"}]}
            """;

    /**
     * Three items, 0 to 2; scale {@code up} has items 1 and 2, {@code turned} items 2 and 3 and reads item 3 reversed.
     */
    public static final Instrument TINY = Instrument.read(TINY_JSON, "tiny.json");

    /** The same, but item 3 does not count for men. */
    public static final Instrument FACTUAL = Instrument.read(
            TINY_JSON
                    .replace(
                            "\"facts\": []",
                            "\"facts\": [{\"code\": \"sex\", \"label\": \"sex\", \"values\": [\"female\", \"male\"]}]")
                    .replace("\"skips\": []", """
                            "skips": [{"kind": "ignore", "items": ["3"], "source": "own",
                              "when": {"kind": "one-of", "of": "fact:sex", "values": ["male"]}}]"""),
            "factual.json");

    private Fixtures() {}

    public static SurveyReading tiny(String csv) {
        return Survey.reader(TINY).read(new StringReader(csv), "survey.csv");
    }

    public static SurveyReading tiny(String csv, String idColumn) {
        return Survey.reader(TINY).withIdColumn(idColumn).read(new StringReader(csv), "survey.csv");
    }

    public static InputStream reference(String file) {
        return Objects.requireNonNull(Fixtures.class.getResourceAsStream("/reference/" + file), file);
    }

    public static String text(String file) {
        return resource("reference/" + file);
    }

    public static String resource(String path) {
        try (InputStream bytes = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/" + path), path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report on rows of a variant, each an id and one answer an item. */
    static CohortReport report(String variant, String rows) {
        String header = Ripls.variant(variant).items().stream().map(Item::code).collect(Collectors.joining(","));
        return CohortReport.of(Survey.reader(Ripls.variant(variant))
                .read(new StringReader("id," + header + "\n" + rows), "survey.csv")
                .survey());
    }

    /** The published workshop survey, reconstructed. */
    public static Survey workshop() {
        SurveyReading reading = Survey.reader(Ripls.variant("hean-2015"))
                .read(reference("hean-2015-reconstructed.csv"), "hean-2015-reconstructed.csv");
        return reading.survey();
    }
}
