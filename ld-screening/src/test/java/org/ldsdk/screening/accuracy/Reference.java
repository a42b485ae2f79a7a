package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.Json;

/** Files of reference results, and how close is close enough; see accuracy/README.md. */
final class Reference {

    private Reference() {}

    static String text(String file) {
        try (InputStream in = Reference.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String file) {
        return Json.tree(text(file), file);
    }

    /** Rows of cells, without the header. */
    static List<String[]> csv(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    static void assertClose(Computed<Double> computed, JsonNode inR) {
        if (isNothing(inR)) {
            assertThat(computed.value()).isEmpty();
            assertThat(computed.reason()).isPresent();
        } else {
            assertClose(computed.value().orElseThrow(), inR);
        }
    }

    static void assertClose(double computed, JsonNode inR) {
        double expected = number(inR);
        if (Double.isInfinite(expected)) {
            assertThat(computed).isEqualTo(expected);
        } else {
            double relative = inR.isNumber() && Math.abs(expected) < 1e-6 ? 1e-7 : 1e-9;
            assertThat(computed).isCloseTo(expected, within(Math.max(1e-12, relative * Math.abs(expected))));
        }
    }

    static boolean isNothing(JsonNode inR) {
        return inR == null || inR.isNull() || inR.asText().equals("NaN");
    }

    private static double number(JsonNode inR) {
        return switch (inR.asText()) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> inR.asDouble();
        };
    }
}
