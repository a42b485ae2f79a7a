package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Skip;
import org.ldsdk.core.instrument.Threshold;

/** What can be tried out in full, for every tool of the catalogue that is small enough. */
class CatalogueExhaustiveTest {

    /** Most half-answered forms of which all verdicts are tried. */
    private static final double MOST_STATES = 100_000;

    /** Most of them of which what settles a verdict is tried for each; of larger tools, of so many. */
    private static final int MOST_EXPLAINED = 7_000;

    private static final int SOME_EXPLAINED = 700;

    static List<ScreeningTool> tools() {
        return ScreeningTools.all();
    }

    /** Behind their skips no answer counts, so that asking what is passed over would settle nothing. */
    static List<ScreeningTool> smallTools() {
        return tools().stream()
                .filter(tool -> !tool.instrument().thresholds().isEmpty())
                .filter(tool -> tool.instrument().skips().stream().allMatch(skip -> skip.kind() == Skip.Kind.IGNORE))
                .filter(tool -> Lattice.size(tool) <= MOST_STATES)
                .toList();
    }

    @Test
    void every_tool_that_is_small_enough_is_tried() {
        assertThat(smallTools())
                .extracting(ScreeningTool::id)
                .containsExactly(
                        "phq-2",
                        "gad-7",
                        "gad-2",
                        "audit-c",
                        "fast",
                        "dast-10",
                        "sds",
                        "bjmhs",
                        "cmhs-f",
                        "k6",
                        "pc-ptsd-5",
                        "asrs-6",
                        "sapas");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void the_range_is_what_the_most_extreme_answers_give(ScreeningTool tool) {
        List<Scale> scales = tool.instrument().scales();
        for (int s = 0; s < scales.size(); s++) {
            ScreeningResult lowest = tool.screen(extreme(tool, s, false));
            ScreeningResult highest = tool.screen(extreme(tool, s, true));
            assertThat(lowest.score(scales.get(s).code()).points())
                    .hasValue(scales.get(s).range().min());
            assertThat(highest.score(scales.get(s).code()).points())
                    .hasValue(scales.get(s).range().max());
        }
    }

    /** All items answered with the option that counts least or most in the scale. */
    private static Response extreme(ScreeningTool tool, int scale, boolean most) {
        Instrument instrument = tool.instrument();
        List<String> inScale = instrument.scales().get(scale).items();
        int[][] keyed = tool.scorer().keyedPoints(scale);
        Response response = Response.empty();
        for (Item item : instrument.items()) {
            List<AnswerOption> options = instrument.optionsOf(item);
            int at = inScale.indexOf(item.code());
            int[] points =
                    at < 0 ? options.stream().mapToInt(AnswerOption::points).toArray() : keyed[at];
            response = response.answer(
                    item.code(), options.get(extreme(points, most)).code());
        }
        return response;
    }

    private static int extreme(int[] points, boolean most) {
        return IntStream.range(0, points.length)
                .reduce((a, b) -> (most ? points[b] > points[a] : points[b] < points[a]) ? b : a)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void every_score_lies_in_exactly_one_band_of_each_set(ScreeningTool tool) {
        for (BandSet set : tool.instrument().bandSets()) {
            Scale scale = tool.instrument().scales().stream()
                    .filter(one -> one.code().equals(set.scale()))
                    .findFirst()
                    .orElseThrow();
            for (double points = scale.range().min(); points <= scale.range().max(); points++) {
                double score = points;
                assertThat(set.bands())
                        .as("%s at %s", set.code(), points)
                        .filteredOn(band -> band.from() <= score && score <= band.to())
                        .hasSize(1);
            }
            assertThat(set.bands())
                    .allMatch(band -> band.from() >= scale.range().min()
                            && band.to() <= scale.range().max());
        }
    }

    /** From the answers that count least to those that count most, one step of one item at a time. */
    @ParameterizedTest
    @MethodSource("tools")
    void the_band_that_is_named_is_the_one_the_score_lies_in(ScreeningTool tool) {
        for (BandSet set : tool.instrument().bandSets()) {
            int scale = scaleOf(tool, set);
            Response response = extreme(tool, scale, false);
            for (Item item : tool.instrument().items()) {
                for (AnswerOption option : upwards(tool, scale, item)) {
                    response = response.correct(item.code(), Known.of(option.code()));
                    assertBand(tool.screen(response).scored(), set);
                }
            }
        }
    }

    private static int scaleOf(ScreeningTool tool, BandSet set) {
        return tool.instrument().scales().stream().map(Scale::code).toList().indexOf(set.scale());
    }

    private static List<AnswerOption> upwards(ScreeningTool tool, int scale, Item item) {
        int at = tool.instrument().scales().get(scale).items().indexOf(item.code());
        List<AnswerOption> options = tool.instrument().optionsOf(item);
        return at < 0
                ? List.of()
                : options.stream()
                        .sorted(Comparator.comparing(
                                option -> tool.scorer().keyedPoints(scale)[at][options.indexOf(option)]))
                        .toList();
    }

    private static void assertBand(ScoredResponse scored, BandSet set) {
        double points = scored.score(set.scale()).points().orElseThrow();
        String name = scored.bands().get(set.code()).orElseThrow();
        assertThat(set.bands())
                .filteredOn(band -> band.name().equals(name))
                .singleElement()
                .matches(band -> band.from() <= points && points <= band.to(), "holds " + points);
    }

    /** A verdict is that of all answers to one open question if they agree; so, step by step, that of all completions. */
    @ParameterizedTest
    @MethodSource("smallTools")
    void a_verdict_is_decided_if_and_only_if_every_completion_agrees(ScreeningTool tool) {
        Lattice lattice = new Lattice(tool);
        for (int t = 0; t < tool.instrument().thresholds().size(); t++) {
            for (int state = 0; state < lattice.states(); state++) {
                if (lattice.verdict(t, state) != lattice.expected(t, state)) {
                    assertThat(lattice.verdict(t, state))
                            .as(
                                    "%s of %s",
                                    tool.instrument().thresholds().get(t).code(),
                                    lattice.response(state).answers())
                            .isEqualTo(lattice.expected(t, state));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("smallTools")
    void a_worse_answer_never_takes_a_verdict_away_from_met(ScreeningTool tool) {
        Lattice lattice = new Lattice(tool);
        List<Threshold> thresholds = tool.instrument().thresholds();
        for (int t = 0; t < thresholds.size(); t++) {
            Threshold threshold = thresholds.get(t);
            assertThat(lattice.wrongWay(t, item -> Direction.of(tool, threshold, item)))
                    .as(threshold.code())
                    .isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @MethodSource("smallTools")
    void settling_sets_settle_and_no_smaller_ones_do(ScreeningTool tool) {
        Lattice lattice = new Lattice(tool);
        int stride = stride(lattice.states());
        for (int state = 0; state < lattice.states(); state += stride) {
            Map<String, Finding> findings =
                    tool.screen(lattice.response(state)).scored().thresholds();
            List<Threshold> thresholds = tool.instrument().thresholds();
            for (int t = 0; t < thresholds.size(); t++) {
                Finding finding = findings.get(thresholds.get(t).code());
                assertThat(finding.verdict()).isEqualTo(lattice.verdict(t, state));
                if (finding.settling().isPresent()) {
                    Settling settling = finding.settling().get();
                    assertSmallest(lattice, t, state, settling.toMet(), Verdict.MET);
                    assertSmallest(lattice, t, state, settling.toNotMet(), Verdict.NOT_MET);
                }
            }
        }
    }

    /** A prime, so that no question has the same answer in all states that are tried. */
    private static int stride(int states) {
        return states <= MOST_EXPLAINED
                ? 1
                : BigInteger.valueOf(states / SOME_EXPLAINED)
                        .nextProbablePrime()
                        .intValue();
    }

    private static void assertSmallest(Lattice lattice, int threshold, int state, Settling.Side side, Verdict verdict) {
        for (Map<String, List<String>> set : side.sets()) {
            for (int after : lattice.after(state, set)) {
                assertThat(lattice.verdict(threshold, after)).isEqualTo(verdict);
            }
        }
        Set<Set<String>> listed = side.sets().stream().map(Map::keySet).collect(Collectors.toSet());
        Set<Set<String>> smallest = lattice.smallest(threshold, state, verdict);
        if (side.complete()) {
            assertThat(listed).isEqualTo(smallest);
        } else {
            assertThat(smallest).containsAll(listed);
        }
    }
}
