package org.ldsdk.ripls.dimensionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.Reference;
import org.ldsdk.ripls.ReferenceSurvey;

/** Against R; see reference/README.md. */
class DimensionalityReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"n44_complete", "n10_complete", "n52_mcar3", "n500_mcar3", "n5000_mcar3", "n44_zerovar_i8"})
    void correlations_and_eigenvalues_are_as_in_r(String set) {
        JsonNode expected = Reference.json("dimensionality/surveys.json").get(set);
        Dimensionality screened = screened(set);
        assertThat(screened.respondents()).isEqualTo(expected.get("n").intValue());
        for (int pair = 0; pair < 3; pair++) {
            ScaleCorrelation correlation = screened.scaleCorrelations().get(pair);
            assertClose(correlation.raw(), expected.get("raw").get(pair));
            assertClose(
                    correlation.disattenuated(), expected.get("disattenuated").get(pair));
        }
        for (ItemCorrelations item : screened.itemCorrelations()) {
            JsonNode row = expected.get("items").get(item.item());
            List<String> scales = List.of("A", "B", "C");
            for (int scale = 0; scale < 3; scale++) {
                Computed<Double> ours = scales.get(scale).equals(item.scale())
                        ? item.own()
                        : item.others().get(scales.get(scale));
                assertClose(ours, row.get(scale));
            }
        }
        JsonNode eigenvalues = expected.get("eigenvalues");
        assertThat(screened.eigenvalues().value().isPresent()).isEqualTo(!eigenvalues.isNull());
        screened.eigenvalues().value().ifPresent(analysis -> {
            for (int place = 0; place < eigenvalues.size(); place++) {
                assertThat(analysis.levels().get(place).observed())
                        .isCloseTo(eigenvalues.get(place).doubleValue(), within(1e-12));
            }
        });
    }

    private static void assertClose(Computed<Double> ours, JsonNode theirs) {
        if (theirs.isNull()) {
            assertThat(ours.value()).isEmpty();
        } else {
            assertThat(ours.value().orElseThrow()).isCloseTo(theirs.doubleValue(), within(1e-12));
        }
    }

    private static Dimensionality screened(String set) {
        ReferenceSurvey survey = ReferenceSurvey.of(set);
        return Dimensionality.of(
                survey.items(),
                survey.complete(survey.items()),
                survey.scales().stream()
                        .map(scale -> ScaleItems.of(scale, survey.items(scale)))
                        .toList(),
                new ParallelBudget(100, 1, 10_000_000));
    }

    static Stream<JsonNode> random() {
        return StreamSupport.stream(Reference.json("dimensionality/random.json").spliterator(), false);
    }

    /** Both are means of random samples: 4,000 of ours, 20,000 of theirs; five standard errors of their difference. */
    @ParameterizedTest
    @MethodSource("random")
    void random_eigenvalues_lie_where_r_finds_them(JsonNode expected) {
        int items = expected.get("k").intValue();
        RandomCorrelations random = new RandomCorrelations(expected.get("n").intValue(), items, 20261122);
        List<List<Double>> drawn = new ArrayList<>();
        for (int replicate = 0; replicate < 4000; replicate++) {
            drawn.add(random.next().eigenvalues().values());
        }
        for (int place = 0; place < items; place++) {
            int at = place;
            double sd = expected.get("sd").get(place).doubleValue();
            double mean = drawn.stream()
                    .mapToDouble(values -> values.get(at))
                    .average()
                    .orElseThrow();
            assertThat(mean)
                    .isCloseTo(
                            expected.get("mean").get(place).doubleValue(),
                            within(1e-12 + 5 * sd * Math.sqrt(1 / 4000.0 + 1 / 20000.0)));
            double limit = expected.get("percentile95").get(place).doubleValue() + 1e-12;
            double below =
                    drawn.stream().filter(values -> values.get(at) <= limit).count() / 4000.0;
            if (sd > 1e-12) {
                assertThat(below).isCloseTo(0.95, within(0.02));
            }
        }
    }
}
