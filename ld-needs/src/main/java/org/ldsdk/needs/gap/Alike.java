package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * People who are in the same groups and of whom all rows of a section say the same. Its text form shows nothing.
 *
 * @param groups the place of their group, grouping by grouping
 * @param answers what each row says of them
 * @param people how many they are, 1 or more
 */
record Alike(List<Integer> groups, List<Answer> answers, int people) {

    /** Everybody, sorted so that the order of cases does not matter. */
    static List<Alike> of(List<GapCase> cases, List<List<Integer>> groups, List<RowRule> rows) {
        Map<String, Alike> all = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Alike one = new Alike(groups.get(i), answers(cases.get(i), rows), 1);
            all.merge(one.groups + "" + one.answers, one, Alike::and);
        }
        return List.copyOf(all.values());
    }

    private Alike and(Alike more) {
        return new Alike(groups, answers, people + more.people);
    }

    private static List<Answer> answers(GapCase one, List<RowRule> rows) {
        List<Answer> answers = new ArrayList<>();
        for (RowRule row : rows) {
            boolean isAbout =
                    row.of().map(of -> answers.get(of.row()) == of.answer()).orElse(true);
            answers.add(isAbout ? row.answer().apply(one) : Answer.OUTSIDE);
        }
        return List.copyOf(answers);
    }

    int group(int grouping) {
        return groups.get(grouping);
    }

    Answer answer(int row) {
        return answers.get(row);
    }

    GapCount count(int row) {
        return GapCount.of(answer(row), people);
    }

    @Override
    public String toString() {
        return "Alike";
    }
}
