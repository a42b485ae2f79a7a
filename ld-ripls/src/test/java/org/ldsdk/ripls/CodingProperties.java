package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.ripls.psychometrics.CronbachAlpha;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;
import org.ldsdk.ripls.survey.Survey;

/** Laws of the codings 1..5 and -2..2, and of reverse keying. */
class CodingProperties {

    private static final double CLOSE = 1e-12;

    /** Options 0 to 4 of 30 items for some people; a variant takes as many as it has items. */
    @Provide
    Arbitrary<List<List<Integer>>> people() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(30)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Instrument> variants() {
        return Arbitraries.of(Ripls.variants());
    }

    private static CohortReport report(Instrument variant, Optional<String> coding, List<List<Integer>> people) {
        AnswerCodes codes = AnswerCodes.of(variant, coding);
        StringBuilder csv = new StringBuilder(
                "id," + variant.items().stream().map(Item::code).collect(Collectors.joining(",")) + "\n");
        for (int row = 0; row < people.size(); row++) {
            List<Integer> options = people.get(row);
            csv.append('R').append(row);
            for (int item = 0; item < variant.items().size(); item++) {
                csv.append(',').append(codes.written(item, options.get(item)));
            }
            csv.append('\n');
        }
        var plain = Survey.reader(variant);
        var reader = coding.map(plain::withCoding).orElse(plain);
        return CohortReport.of(
                reader.read(new StringReader(csv.toString()), "survey.csv").survey(),
                AnalysisPlan.usual().withReplicates(0));
    }

    private static String other(Instrument variant) {
        return variant.codings().get(0).name();
    }

    @Property
    void a_survey_says_the_same_in_whichever_coding_it_is_written(
            @ForAll("variants") Instrument variant, @ForAll("people") List<List<Integer>> people) {
        CohortReport own = report(variant, Optional.empty(), people);
        CohortReport coded = report(variant, Optional.of(other(variant)), people);
        assertThat(coded.scales()).isEqualTo(own.scales());
        assertThat(coded.items()).isEqualTo(own.items());
        assertThat(coded.definition()).isEqualTo(own.definition());
    }

    @Property
    void sums_of_the_other_coding_are_sums_of_points_and_three_for_each_item(
            @ForAll("variants") Instrument variant, @ForAll("people") List<List<Integer>> people) {
        CohortReport report = report(variant, Optional.empty(), people);
        CodingMap map = CodingMap.of(variant, other(variant)).value().orElseThrow();
        assertThat(map.shift()).isEqualTo(variant.id().equals("hean-2015") ? 3 : -3);
        for (Scale scale : variant.scales()) {
            int[][] written = written(variant, scale, people);
            double[] sums = IntStream.range(0, written.length)
                    .mapToDouble(row -> IntStream.of(written[row]).sum())
                    .toArray();
            var points = report.scale(scale.code()).points();
            double mean = IntStream.range(0, sums.length)
                    .mapToDouble(row -> sums[row])
                    .average()
                    .orElseThrow();
            assertThat(map.sum(
                            points.mean().value().orElseThrow(), scale.items().size()))
                    .isCloseTo(mean, within(CLOSE * 100));
            double squares = IntStream.range(0, sums.length)
                    .mapToDouble(row -> (sums[row] - mean) * (sums[row] - mean))
                    .sum();
            assertThat(map.sd(points.sd().value().orElseThrow()))
                    .isCloseTo(Math.sqrt(squares / (sums.length - 1)), within(1e-9));
            assertThat(alpha(written)).isEqualTo(alpha(points(variant, scale, people)));
        }
    }

    private static Optional<Double> alpha(int[][] rows) {
        return CronbachAlpha.of(KeyedAnswers.of(rows)).raw().value().map(alpha -> Math.rint(alpha * 1e9));
    }

    /** What each person wrote in the other coding, turned over its own middle where the scale reads the item reversed. */
    private static int[][] written(Instrument variant, Scale scale, List<List<Integer>> people) {
        AnswerCodes codes = AnswerCodes.of(variant, Optional.of(other(variant)));
        int ends = variant.id().equals("hean-2015") ? 6 : 0;
        return people.stream()
                .map(options -> scale.items().stream()
                        .mapToInt(code -> {
                            int item = codes.item(code).orElseThrow();
                            int number = Integer.parseInt(codes.written(item, options.get(item)));
                            return scale.reversed().contains(code) ? ends - number : number;
                        })
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[][] points(Instrument variant, Scale scale, List<List<Integer>> people) {
        AnswerCodes codes = AnswerCodes.of(variant, Optional.empty());
        return people.stream()
                .map(options -> scale.items().stream()
                        .mapToInt(code -> {
                            int item = codes.item(code).orElseThrow();
                            int points = variant.optionsOf(variant.items().get(item))
                                    .get(options.get(item))
                                    .points();
                            return scale.reversed().contains(code) ? 6 - points : points;
                        })
                        .toArray())
                .toArray(int[][]::new);
    }

    @Property
    void a_reversed_scale_is_the_sum_of_its_ends_less_the_raw_one(@ForAll("people") List<List<Integer>> people) {
        CohortReport raw = report(Ripls.variant("mcfadyen-2005"), Optional.empty(), people);
        CohortReport turned =
                report(Ripls.variant("mcfadyen-2005", "negative-identity-reversed"), Optional.empty(), people);
        double negative = mean(raw, "negative-identity");
        assertThat(mean(turned, "negative-identity")).isCloseTo(18 - negative, within(CLOSE * 100));
        assertThat(mean(turned, "total")).isCloseTo(mean(raw, "total") + 18 - 2 * negative, within(CLOSE * 1000));
        assertThat(mean(turned, "roles-responsibilities")).isEqualTo(mean(raw, "roles-responsibilities"));
    }

    private static double mean(CohortReport report, String scale) {
        return report.scale(scale).points().mean().value().orElseThrow();
    }

    @Example
    void a_coding_without_numbers_or_with_other_steps_has_no_map() {
        assertThat(CodingMap.of(Fixtures.TINY, "letters").reason())
                .contains("the coding has codes that are no whole numbers");
        String json = Fixtures.TINY.toJson().toString();
        Instrument uneven = Instrument.read(
                json.replace("\"0\":\"n\",\"1\":\"s\",\"2\":\"y\"", "\"0\":\"1\",\"1\":\"2\",\"2\":\"4\""),
                "uneven.json");
        assertThat(CodingMap.of(uneven, "letters").reason())
                .contains("the steps of the coding differ from those of the points");
        Instrument downwards = Instrument.read(
                json.replace("\"0\":\"n\",\"1\":\"s\",\"2\":\"y\"", "\"0\":\"5\",\"1\":\"3\",\"2\":\"1\""),
                "down.json");
        assertThat(CodingMap.of(downwards, "letters").value()).contains(new CodingMap(-2, 5));
    }
}
