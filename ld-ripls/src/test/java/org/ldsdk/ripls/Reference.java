package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyReading;

/** Results of other programs; where they come from stands in reference/README.md. */
public final class Reference {

    /** Surveys with two or more groups. */
    public static final List<String> SURVEYS = List.of(
            "n10_complete",
            "n44_complete",
            "n44_zerovar_i8",
            "n52_allmissing_resp17",
            "n52_mcar3",
            "n500_mcar3",
            "n5000_mcar3");

    private Reference() {}

    /** The survey of one folder. */
    public static Survey survey(String set) {
        Instrument instrument = set.equals("alt8_reverse")
                ? Instrument.read(text("alt8.json"), "alt8.json")
                : Ripls.variant("hean-2015");
        SurveyReading reading =
                Survey.reader(instrument).read(new StringReader(text(set + "/data.csv")), set + "/data.csv");
        assertThat(reading.problems()).isEmpty();
        return reading.survey();
    }

    public static JsonNode json(String file) {
        return Json.tree(text(file), file);
    }

    public static String text(String file) {
        try (InputStream bytes =
                Objects.requireNonNull(Reference.class.getResourceAsStream("/reference/" + file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number, or the text for one that has no digits. */
    public static double number(JsonNode number) {
        if (number.isTextual()) {
            return switch (number.textValue()) {
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                case "NaN" -> Double.NaN;
                default -> Double.parseDouble(number.textValue());
            };
        }
        assertThat(number.isNumber()).isTrue();
        return number.doubleValue();
    }

    public static double[] numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number(number)));
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    /** At 1e-9 relative and 1e-12 near 0; at 1e-7 relative for tails below 1e-6. */
    public static void assertClose(double ours, JsonNode theirs, String what) {
        double expected = number(theirs);
        assertThat(ours).as(what).isCloseTo(expected, within(Math.max(1e-12, 1e-9 * Math.abs(expected))));
    }

    /** At a relative tolerance, however small the number is. */
    public static void assertRelative(double ours, double theirs, double tolerance, String what) {
        if (Double.isFinite(theirs)) {
            assertThat(ours).as(what).isCloseTo(theirs, within(tolerance * Math.abs(theirs)));
        } else {
            assertThat(Double.compare(ours, theirs)).as(what).isZero();
        }
    }
}
