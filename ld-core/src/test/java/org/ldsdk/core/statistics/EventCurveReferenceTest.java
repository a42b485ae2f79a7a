package org.ldsdk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/** Against R's survival; see waiting/README.md. */
class EventCurveReferenceTest {

    private record Expected(String set, String curve, double at, List<String> cells) {

        Expected(List<String> row) {
            this(row.get(0), row.get(1), Double.parseDouble(row.get(2)), row.subList(3, row.size()));
        }

        Optional<Double> number(int cell) {
            String text = cells.get(cell);
            return text.startsWith("N") ? Optional.empty() : Optional.of(Double.valueOf(text));
        }

        EventCurve ours() {
            return curve.startsWith("kaplan-meier")
                    ? EventCurve.kaplanMeier(waits())
                    : EventCurve.aalenJohansen(waits());
        }

        private List<TimeToEvent> waits() {
            return rows("waits.csv").stream()
                    .filter(row -> row.get(0).equals(set))
                    .map(row -> new TimeToEvent(
                            Double.parseDouble(row.get(1)),
                            Ending.valueOf(row.get(2).toUpperCase(Locale.ROOT))))
                    .toList();
        }
    }

    private static List<List<String>> rows(String file) {
        try (InputStream in = EventCurveReferenceTest.class.getResourceAsStream("waiting/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertIs(Computed<Double> ours, Optional<Double> expected) {
        assertThat(ours.value().isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(it -> assertThat(ours.value().orElseThrow()).isCloseTo(it, within(1e-14 + 1e-12 * it)));
    }

    @TestFactory
    List<DynamicTest> curves_are_those_of_r() {
        return rows("expected.csv").stream()
                .map(Expected::new)
                .map(it -> DynamicTest.dynamicTest(it.set + " " + it.curve + " " + it.at, () -> check(it)))
                .toList();
    }

    private static void check(Expected expected) {
        EventCurve ours = expected.ours();
        if (expected.curve.endsWith("quantile")) {
            assertThat(ours.timeUntil(expected.at).value()).isEqualTo(expected.number(0));
            return;
        }
        assertThat(String.valueOf(ours.atRisk(expected.at))).isEqualTo(expected.cells.get(5));
        assertIs(ours.happened(expected.at), expected.number(0));
        assertIs(ours.endedOtherwise(expected.at), expected.number(1));
        boolean spread = expected.number(0).filter(share -> share < 1).isPresent();
        if (spread) {
            assertIs(ours.standardError(expected.at), expected.number(2));
        }
        Computed<ConfidenceInterval> interval = ours.interval(expected.at, 0.95);
        boolean between =
                expected.number(0).filter(share -> share > 0 && share < 1).isPresent();
        assertIs(interval.map(ConfidenceInterval::lower), between ? expected.number(3) : Optional.empty());
        assertIs(interval.map(ConfidenceInterval::upper), between ? expected.number(4) : Optional.empty());
    }
}
