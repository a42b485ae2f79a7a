package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;

/**
 * What would settle a verdict: scoring the response with those answers settles it, and no fewer answers do. An item is asked only if it is
 * not passed over for certain after the other answers.
 */
class SettlingProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.SMALL);
    }

    @Property
    void listed_answers_settle_and_no_fewer_do(@ForAll("cases") Case drawn) {
        Scorer scorer = drawn.scorer().with(MissingPolicy.interval());
        ScoredResponse scored = scorer.score(drawn.response());
        scored.thresholds().forEach((code, finding) -> {
            assertThat(finding.settling().isPresent())
                    .isEqualTo(!finding.verdict().isDecided());
            finding.settling().ifPresent(settling -> check(drawn, finding, settling));
        });
    }

    private static void check(Case drawn, Finding finding, Settling settling) {
        Map<Verdict, Set<Set<String>>> smallest = smallest(drawn, finding);
        check(drawn, finding, settling.toMet(), Verdict.MET, smallest.get(Verdict.MET));
        check(drawn, finding, settling.toNotMet(), Verdict.NOT_MET, smallest.get(Verdict.NOT_MET));
    }

    private static void check(
            Case drawn, Finding finding, Settling.Side side, Verdict verdict, Set<Set<String>> smallest) {
        Set<Set<String>> listed = new HashSet<>();
        for (Map<String, List<String>> set : side.sets()) {
            listed.add(set.keySet());
            assertThat(set).hasSize(side.size());
            for (Map<String, String> answers : eachWay(drawn.instrument(), set)) {
                assertThat(verdict(drawn, answers, finding))
                        .as("%s with %s", verdict, answers)
                        .isEqualTo(verdict);
            }
        }
        assertThat(listed).as("each set once").hasSameSizeAs(side.sets());
        assertThat(side.complete()).isTrue();
        assertThat(listed).as("the smallest sets to %s", verdict).isEqualTo(smallest);
    }

    /** One map of answers for each combination of the codes listed. */
    private static List<Map<String, String>> eachWay(Instrument instrument, Map<String, List<String>> set) {
        List<Map<String, String>> ways = new ArrayList<>(List.of(Map.of()));
        set.forEach((question, codes) -> {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> way : ways) {
                for (String code : numbers(instrument, question, codes)) {
                    Map<String, String> more = new LinkedHashMap<>(way);
                    more.put(question, code);
                    longer.add(more);
                }
            }
            ways.clear();
            ways.addAll(longer);
        });
        return ways;
    }

    /** Of a whole-number fact a stretch such as 18..64 is listed. */
    private static List<String> numbers(Instrument instrument, String question, List<String> codes) {
        if (instrument.facts().stream().noneMatch(fact -> fact.code().equals(question) && fact.isNumber())) {
            return codes;
        }
        return codes.stream()
                .flatMap(code -> {
                    String[] ends = code.split("\\.\\.", -1);
                    double last = Double.parseDouble(ends[ends.length - 1]);
                    return DefinitionDraw.numbers(new ScoreRange(Double.parseDouble(ends[0]), last)).stream()
                            .map(number -> Integer.toString(number.intValue()));
                })
                .toList();
    }

    private static Verdict verdict(Case drawn, Map<String, String> answers, Finding finding) {
        Response answered = Responses.put(drawn.instrument(), drawn.response(), answers);
        return Completions.of(drawn.instrument(), answered).verdict(finding.criterion());
    }

    /** For each verdict the smallest sets of questions of which some answers give it, by trying all answers to all sets. */
    private static Map<Verdict, Set<Set<String>>> smallest(Case drawn, Finding finding) {
        Map<Verdict, Set<Set<String>>> found = new LinkedHashMap<>();
        found.put(Verdict.MET, new LinkedHashSet<>());
        found.put(Verdict.NOT_MET, new LinkedHashSet<>());
        List<String> open = Responses.openQuestions(drawn.instrument(), drawn.response());
        for (int size = 1; size <= open.size(); size++) {
            Map<Verdict, Set<Set<String>>> now = new LinkedHashMap<>();
            ask(drawn, finding, open, size, new LinkedHashMap<>(), now);
            now.forEach((verdict, sets) -> {
                if (found.containsKey(verdict) && found.get(verdict).isEmpty()) {
                    found.get(verdict).addAll(sets);
                }
            });
        }
        return found;
    }

    private static void ask(
            Case drawn,
            Finding finding,
            List<String> open,
            int size,
            Map<String, String> answers,
            Map<Verdict, Set<Set<String>>> found) {
        if (size == 0) {
            if (isAskable(drawn, answers)) {
                found.computeIfAbsent(verdict(drawn, answers, finding), verdict -> new LinkedHashSet<>())
                        .add(Set.copyOf(answers.keySet()));
            }
            return;
        }
        for (int i = 0; i < open.size(); i++) {
            for (String code : Responses.codes(drawn.instrument(), open.get(i))) {
                answers.put(open.get(i), code);
                ask(drawn, finding, open.subList(i + 1, open.size()), size - 1, answers, found);
                answers.remove(open.get(i));
            }
        }
    }

    private static boolean isAskable(Case drawn, Map<String, String> answers) {
        for (String question : answers.keySet()) {
            Map<String, String> others = new LinkedHashMap<>(answers);
            others.remove(question);
            boolean isItem = drawn.instrument().items().stream()
                    .anyMatch(item -> item.code().equals(question));
            Response answered = Responses.put(drawn.instrument(), drawn.response(), others);
            if (isItem && Completions.of(drawn.instrument(), answered).isAlwaysSkipped(question)) {
                return false;
            }
        }
        return true;
    }
}
