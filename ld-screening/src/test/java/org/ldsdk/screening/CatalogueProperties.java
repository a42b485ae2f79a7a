package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.core.table.ScoreTable;

/** Laws of every tool of the catalogue, drawn where there are too many ways to answer to try them all. */
class CatalogueProperties {

    private static final int MOST_BLANK = 4;

    @Provide
    Arbitrary<DrawnCase> cases() {
        return DrawnCase.cases();
    }

    /** A response in which all but a few items are answered and every fact is known. */
    @Provide
    Arbitrary<DrawnCase> nearlyWhole() {
        return Combinators.combine(
                        Arbitraries.of(ScreeningTools.all()),
                        DrawnCase.picks(),
                        Arbitraries.integers().between(0, 99).set().ofMaxSize(MOST_BLANK))
                .as((tool, picks, blanks) ->
                        new DrawnCase(tool.with(MissingPolicy.interval()), blanked(tool, whole(tool, picks), blanks)))
                .withoutEdgeCases();
    }

    private static Response whole(ScreeningTool tool, List<Integer> picks) {
        return DrawnCase.response(
                tool.instrument(),
                picks.stream().map(CatalogueProperties::answering).toList());
    }

    /** Neither 0 of 4 nor 0 of 3, which would leave an item or a fact out. */
    private static int answering(int pick) {
        return pick % 4 == 0 || pick % 3 == 0 ? answering(pick + 1) : pick;
    }

    private static Response blanked(ScreeningTool tool, Response whole, Set<Integer> blanks) {
        List<String> items = tool.instrument().items().stream().map(Item::code).toList();
        Set<String> blank =
                blanks.stream().map(pick -> items.get(pick % items.size())).collect(Collectors.toSet());
        Response response = Response.empty();
        for (Map.Entry<String, Known<String>> answer : whole.answers().entrySet()) {
            response = blank.contains(answer.getKey()) ? response : response.with(answer.getKey(), answer.getValue());
        }
        for (Map.Entry<String, Known<String>> fact : whole.facts().entrySet()) {
            response = response.withFact(fact.getKey(), fact.getValue());
        }
        return response;
    }

    /** Every way to answer what can still be asked. */
    private static List<Response> completions(ScreeningTool tool, Response response) {
        List<String> unasked = tool.scorer().notes().unasked(tool.scorer().row(response)::use);
        if (unasked.isEmpty()) {
            return List.of(response);
        }
        String next = tool.instrument().items().stream()
                .map(Item::code)
                .filter(unasked::contains)
                .findFirst()
                .orElseThrow();
        return options(tool, next).stream()
                .flatMap(option -> completions(tool, response.answer(next, option.code())).stream())
                .toList();
    }

    private static List<AnswerOption> options(ScreeningTool tool, String code) {
        return tool.instrument().items().stream()
                .filter(item -> item.code().equals(code))
                .map(tool.instrument()::optionsOf)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 100)
    void decided_is_what_every_completion_says_and_open_is_what_they_disagree_on(@ForAll("nearlyWhole") DrawnCase one) {
        List<RowScorer> completions = completions(one.tool(), one.response()).stream()
                .map(one.tool().scorer()::row)
                .toList();
        RowScorer now = one.tool().scorer().row(one.response());
        List<Threshold> thresholds = one.tool().instrument().thresholds();
        for (int t = 0; t < thresholds.size(); t++) {
            int threshold = t;
            Set<Verdict> said =
                    completions.stream().map(row -> row.threshold(threshold)).collect(Collectors.toSet());
            assertThat(said).doesNotContain(Verdict.UNDETERMINED);
            assertThat(now.threshold(t))
                    .as(thresholds.get(t).code())
                    .isEqualTo(said.size() == 1 ? said.iterator().next() : Verdict.UNDETERMINED);
        }
    }

    @Property(tries = 100)
    void settling_sets_settle_and_no_smaller_ones_do(@ForAll("nearlyWhole") DrawnCase one) {
        one.result()
                .scored()
                .thresholds()
                .forEach((code, finding) -> finding.settling().ifPresent(settling -> {
                    assertSmallest(one, code, settling.toMet(), Verdict.MET);
                    assertSmallest(one, code, settling.toNotMet(), Verdict.NOT_MET);
                }));
    }

    private static void assertSmallest(DrawnCase one, String threshold, Settling.Side side, Verdict verdict) {
        List<String> unasked = one.result().scored().unasked();
        for (Map<String, List<String>> set : side.sets()) {
            assertThat(set.keySet()).isSubsetOf(unasked);
            ways(set).forEach(way -> assertThat(verdict(one, threshold, way)).isEqualTo(verdict));
        }
        for (List<String> fewer : subsetsBelow(unasked, side.size())) {
            Map<String, List<String>> any = new LinkedHashMap<>();
            fewer.forEach(item -> any.put(
                    item,
                    options(one.tool(), item).stream().map(AnswerOption::code).toList()));
            ways(any)
                    .forEach(way -> assertThat(verdict(one, threshold, way))
                            .as("%s", way.keySet())
                            .isNotEqualTo(verdict));
        }
    }

    private static Verdict verdict(DrawnCase one, String threshold, Map<String, String> way) {
        Response response = one.response();
        for (Map.Entry<String, String> answer : way.entrySet()) {
            response = response.answer(answer.getKey(), answer.getValue());
        }
        List<String> codes = one.tool().instrument().thresholds().stream()
                .map(Threshold::code)
                .toList();
        return one.tool().scorer().row(response).threshold(codes.indexOf(threshold));
    }

    /** Every way to pick one code of each. */
    private static List<Map<String, String>> ways(Map<String, List<String>> set) {
        List<Map<String, String>> ways = new ArrayList<>(List.of(Map.of()));
        set.forEach((item, codes) -> {
            List<Map<String, String>> longer = new ArrayList<>();
            ways.forEach(way -> codes.forEach(code -> {
                Map<String, String> more = new LinkedHashMap<>(way);
                more.put(item, code);
                longer.add(more);
            }));
            ways.clear();
            ways.addAll(longer);
        });
        return ways;
    }

    private static List<List<String>> subsetsBelow(List<String> items, int size) {
        List<List<String>> subsets = new ArrayList<>(List.of(List.of()));
        for (String item : items) {
            for (List<String> subset : List.copyOf(subsets)) {
                List<String> more = new ArrayList<>(subset);
                more.add(item);
                subsets.add(more);
            }
        }
        subsets.removeIf(subset -> subset.size() >= size);
        return subsets;
    }

    @Property
    void worse_answers_never_lower_a_scale_or_unmake_what_is_met(@ForAll("cases") DrawnCase drawn) {
        ScreeningTool tool = drawn.tool().with(MissingPolicy.interval());
        RowScorer before = tool.scorer().row(drawn.response());
        for (Item item : tool.instrument().items()) {
            Known<String> answer = drawn.response().answers().get(item.code());
            for (AnswerOption worse : answer.isKnown() ? options(tool, item.code()) : List.<AnswerOption>of()) {
                int more = worse.points() - points(tool, item, answer.value().orElseThrow());
                RowScorer after = tool.scorer().row(replaced(drawn.response(), item.code(), worse.code()));
                assertNotLower(tool, item.code(), more, before, after);
            }
        }
    }

    private static int points(ScreeningTool tool, Item item, String code) {
        return options(tool, item.code()).stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static Response replaced(Response response, String item, String code) {
        Response replaced = Response.empty();
        for (Map.Entry<String, Known<String>> answer : response.answers().entrySet()) {
            replaced =
                    replaced.with(answer.getKey(), answer.getKey().equals(item) ? Known.of(code) : answer.getValue());
        }
        for (Map.Entry<String, Known<String>> fact : response.facts().entrySet()) {
            replaced = replaced.withFact(fact.getKey(), fact.getValue());
        }
        return replaced;
    }

    private static void assertNotLower(ScreeningTool tool, String item, int more, RowScorer before, RowScorer after) {
        List<Scale> scales = tool.instrument().scales();
        for (int scale = 0; scale < scales.size(); scale++) {
            if (Direction.of(scales.get(scale), item) * more >= 0) {
                assertThat(after.lowest(scale)).isGreaterThanOrEqualTo(before.lowest(scale));
                assertThat(after.highest(scale)).isGreaterThanOrEqualTo(before.highest(scale));
            }
        }
        List<Threshold> thresholds = tool.instrument().thresholds();
        for (int t = 0; t < thresholds.size(); t++) {
            int change = Direction.rank(after.threshold(t)) - Direction.rank(before.threshold(t));
            assertThat(Direction.of(tool, thresholds.get(t), item) * Integer.signum(more) * change)
                    .as(thresholds.get(t).code())
                    .isNotNegative();
        }
    }

    @Property
    void a_score_lies_within_its_range(@ForAll("cases") DrawnCase one) {
        ScoredResponse scored = one.result().scored();
        for (Scale scale : one.tool().instrument().scales()) {
            Score score = scored.score(scale.code());
            assertThat(score.lowest().orElseThrow())
                    .isBetween(scale.range().min(), score.highest().orElseThrow());
            assertThat(score.highest().orElseThrow())
                    .isLessThanOrEqualTo(scale.range().max());
        }
    }

    @Property
    void an_estimate_never_answers_an_item_that_must_always_be_asked(@ForAll("cases") DrawnCase drawn) {
        ScreeningTool tool = drawn.tool().with(MissingPolicy.prorate("1"));
        ScoredResponse scored = tool.screen(drawn.response()).scored();
        Set<String> alwaysAsk = tool.instrument().items().stream()
                .filter(Item::alwaysAsk)
                .map(Item::code)
                .collect(Collectors.toSet());
        for (Score score : scored.scores()) {
            boolean missesOne = score.missing().stream().anyMatch(alwaysAsk::contains);
            assertThat(score.estimated() && missesOne).as(score.scale()).isFalse();
        }
        scored.thresholds()
                .forEach((code, finding) -> finding.readings().stream()
                        .filter(reading -> reading.estimated())
                        .forEach(reading -> assertThat(reading.missing()).noneMatch(alwaysAsk::contains)));
        assertThat(scored.notes())
                .filteredOn(note -> note.kind() == Note.Kind.NOT_ESTIMATED_ALWAYS_ASK)
                .allMatch(
                        note -> scored.score(note.subject()).missing().stream().anyMatch(alwaysAsk::contains));
    }

    @Property(tries = 5)
    void bulk_equals_single_for_every_tool_and_across_tables_that_are_merged(
            @ForAll("picks") List<Integer> first, @ForAll("picks") List<Integer> second) {
        for (ScreeningTool tool : ScreeningTools.all()) {
            Response one = DrawnCase.response(tool.instrument(), first);
            Response other = DrawnCase.response(tool.instrument(), second);
            ScoreTable merged = table(tool, one).merge(table(tool, other));
            ResultJson json = ResultJson.of(tool.scorer());

            assertThat(json.write(merged, 0)).isEqualTo(tool.screen(one).toJson());
            assertThat(json.write(merged, 1)).isEqualTo(tool.screen(other).toJson());
        }
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return DrawnCase.picks();
    }

    private static ScoreTable table(ScreeningTool tool, Response response) {
        return ScoreTable.of(
                tool.scorer(), AnswerTable.builder(tool.scorer()).add(response).build());
    }
}
