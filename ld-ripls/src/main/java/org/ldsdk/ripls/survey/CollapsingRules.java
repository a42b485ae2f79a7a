package org.ldsdk.ripls.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * Named rules by which a study collapses answers and demographics, as data. The README shows the JSON.
 *
 * @param source where the rules are printed, if they are
 * @param answers how answers are collapsed to two groups
 * @param groupings how demographics are collapsed
 */
public record CollapsingRules(Optional<Citation> source, List<AnswerSplit> answers, List<Grouping> groupings) {

    /** Copies the lists and refuses a name that is there twice. */
    public CollapsingRules {
        answers = List.copyOf(answers);
        groupings = List.copyOf(groupings);
        List<Problem> problems = new ArrayList<>();
        addTwice("answers", answers.stream().map(AnswerSplit::name).toList(), problems);
        addTwice("groupings", groupings.stream().map(Grouping::name).toList(), problems);
        ProblemsException.throwIfAny(problems);
    }

    private static void addTwice(String list, List<String> names, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> problems.add(
                        new Problem("CollapsingRules." + list + "[" + name + "].name", "must not be there twice")));
    }

    /**
     * Reads rules.
     *
     * @param json the text
     * @param where how messages call it, such as the file's name
     * @return the rules
     * @throws ProblemsException naming every faulty rule
     */
    public static CollapsingRules read(String json, String where) {
        JsonNode tree = Json.tree(json, where);
        List<Problem> problems = new ArrayList<>();
        addFaults(tree, "answers", AnswerSplit.class, where, problems);
        addFaults(tree, "groupings", Grouping.class, where, problems);
        ProblemsException.throwIfAny(problems);
        return Json.read(json, CollapsingRules.class, where);
    }

    /** One by one, so that a fault in the first does not hide that in the second. */
    private static void addFaults(JsonNode tree, String list, Class<?> type, String where, List<Problem> problems) {
        JsonNode rules = tree.path(list);
        for (int i = 0; i < rules.size(); i++) {
            try {
                Json.convert(rules.path(i), type, where + " " + list + "[" + i + "]");
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
    }

    /**
     * @param name a rule's name
     * @return how answers are collapsed
     * @throws ProblemsException if there is no such rule; it lists those there are
     */
    public AnswerSplit answers(String name) {
        return named("answers", answers, AnswerSplit::name, name);
    }

    /**
     * @param name a rule's name
     * @return how a demographic is collapsed
     * @throws ProblemsException if there is no such rule; it lists those there are
     */
    public Grouping grouping(String name) {
        return named("groupings", groupings, Grouping::name, name);
    }

    private static <T> T named(String list, List<T> rules, Function<T, String> name, String wanted) {
        return rules.stream()
                .filter(rule -> name.apply(rule).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(List.of(new Problem(
                        "CollapsingRules." + list,
                        "must be one of " + rules.stream().map(name).toList() + ", but was " + wanted))));
    }
}
