package org.ldsdk.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.Threshold;

/**
 * Every way to leave a tool half answered: each question is blank or has one of its answers. Questions are the items and the facts that
 * thresholds read. A state is a number; its verdicts are the tool's own.
 */
final class Lattice {

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final int NONE = -1;

    private final ScreeningTool tool;
    private final List<String> questions = new ArrayList<>();
    private final List<List<String>> answers = new ArrayList<>();
    private final int items;
    private final int[] weights;
    private final int states;
    private final byte[][] verdicts;
    private final int[] firstOpen;

    Lattice(ScreeningTool tool) {
        this.tool = tool;
        ask(tool, questions, answers);
        this.items = tool.instrument().items().size();
        this.weights = new int[questions.size()];
        int weight = 1;
        for (int q = 0; q < weights.length; q++) {
            weights[q] = weight;
            weight *= answers.get(q).size() + 1;
        }
        this.states = weight;
        this.verdicts = new byte[tool.instrument().thresholds().size()][states];
        this.firstOpen = new int[states];
        RowScorer row = tool.scorer().rows();
        for (int state = 0; state < states; state++) {
            score(state, row);
        }
    }

    /** How many states a tool has. */
    static double size(ScreeningTool tool) {
        List<List<String>> answers = new ArrayList<>();
        ask(tool, new ArrayList<>(), answers);
        return answers.stream().mapToDouble(codes -> codes.size() + 1.0).reduce(1, (a, b) -> a * b);
    }

    private static void ask(ScreeningTool tool, List<String> questions, List<List<String>> answers) {
        for (Item item : tool.instrument().items()) {
            questions.add(item.code());
            answers.add(tool.instrument().optionsOf(item).stream()
                    .map(AnswerOption::code)
                    .toList());
        }
        Set<String> read = tool.instrument().thresholds().stream()
                .map(Threshold::criterion)
                .map(Criterion::quantities)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        for (FactDefinition fact : tool.instrument().facts()) {
            if (read.contains("fact:" + fact.code())) {
                questions.add(fact.code());
                answers.add(fact.values().orElseThrow());
            }
        }
    }

    private void score(int state, RowScorer row) {
        row.clear();
        firstOpen[state] = NONE;
        for (int q = 0; q < weights.length; q++) {
            int digit = digit(state, q);
            if (digit > 0 && q < items) {
                row.answer(q, digit - 1);
            } else if (digit > 0) {
                row.fact(tool.scorer().codes().fact(questions.get(q)).orElseThrow(), digit - 1);
            }
        }
        row.score();
        for (int q = weights.length - 1; q >= 0; q--) {
            boolean open = q < items ? row.use(q) == ItemUse.UNASKED : digit(state, q) == 0;
            firstOpen[state] = open ? q : firstOpen[state];
        }
        for (int t = 0; t < verdicts.length; t++) {
            verdicts[t][state] = (byte) row.threshold(t).ordinal();
        }
    }

    private int digit(int state, int question) {
        return state / weights[question] % (answers.get(question).size() + 1);
    }

    int states() {
        return states;
    }

    Verdict verdict(int threshold, int state) {
        return VERDICTS[verdicts[threshold][state]];
    }

    /** What the verdict must be: what all answers to the first open question lead to, if they agree; its own if nothing is open. */
    Verdict expected(int threshold, int state) {
        int open = firstOpen[state];
        if (open == NONE) {
            return verdict(threshold, state).isDecided() ? verdict(threshold, state) : Verdict.MET;
        }
        Verdict first = verdict(threshold, state + weights[open]);
        for (int answer = 2; answer <= answers.get(open).size(); answer++) {
            if (verdict(threshold, state + answer * weights[open]) != first) {
                return Verdict.UNDETERMINED;
            }
        }
        return first;
    }

    /**
     * The first state in which an item's answer goes up by one option and a verdict goes the wrong way.
     *
     * @param threshold the threshold's position
     * @param direction for each item 1 if more should bring a threshold nearer to met, -1 if it should not, 0 if it may do either
     * @return the state, or -1 if there is none
     */
    int wrongWay(int threshold, ToIntFunction<String> direction) {
        for (int q = 0; q < items; q++) {
            int sign = direction.applyAsInt(questions.get(q));
            for (int state = 0; state < states; state++) {
                boolean canGoUp =
                        digit(state, q) > 0 && digit(state, q) < answers.get(q).size();
                if (canGoUp && sign * (rank(threshold, state + weights[q]) - rank(threshold, state)) < 0) {
                    return state;
                }
            }
        }
        return NONE;
    }

    private int rank(int threshold, int state) {
        return Direction.rank(verdict(threshold, state));
    }

    Response response(int state) {
        Response response = Response.empty();
        for (int q = 0; q < weights.length; q++) {
            int digit = digit(state, q);
            if (digit > 0) {
                String code = answers.get(q).get(digit - 1);
                response = q < items ? response.answer(questions.get(q), code) : response.fact(questions.get(q), code);
            }
        }
        return response;
    }

    /** The state after one answer to each question that is listed, for every way to pick one of the codes. */
    List<Integer> after(int state, Map<String, List<String>> set) {
        List<Integer> after = new ArrayList<>(List.of(state));
        set.forEach((question, codes) -> {
            int q = questions.indexOf(question);
            List<Integer> longer = new ArrayList<>();
            for (int one : after) {
                codes.forEach(
                        code -> longer.add(one + weights[q] * (answers.get(q).indexOf(code) + 1)));
            }
            after.clear();
            after.addAll(longer);
        });
        return after;
    }

    /** The smallest sets of blank questions of which some answers lead to the verdict. */
    Set<Set<String>> smallest(int threshold, int state, Verdict verdict) {
        for (int size = 1; size <= weights.length; size++) {
            Set<Set<String>> found = new LinkedHashSet<>();
            search(threshold, state, verdict, 0, size, new boolean[weights.length], found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private void search(
            int threshold, int state, Verdict verdict, int from, int size, boolean[] asked, Set<Set<String>> found) {
        if (size == 0) {
            if (verdict(threshold, state) == verdict) {
                found.add(names(asked));
            }
            return;
        }
        for (int q = from; q < weights.length; q++) {
            if (digit(state, q) == 0) {
                asked[q] = true;
                for (int answer = 1; answer <= answers.get(q).size(); answer++) {
                    search(threshold, state + answer * weights[q], verdict, q + 1, size - 1, asked, found);
                }
                asked[q] = false;
            }
        }
    }

    private Set<String> names(boolean[] asked) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (int q = 0; q < asked.length; q++) {
            if (asked[q]) {
                names.put(questions.get(q), true);
            }
        }
        return names.keySet();
    }

    @Override
    public String toString() {
        return "Lattice[" + tool.id() + ", " + states + " states, " + Arrays.toString(weights) + "]";
    }
}
