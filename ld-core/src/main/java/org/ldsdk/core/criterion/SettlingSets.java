package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest sets of answers found for one side, kept by groups of unknowns that can stand for one another, and written out at the end. */
final class SettlingSets {

    private static final int MOST_SHOWN = 12;
    private static final int MOST_WRITTEN_OUT = 240;

    private final List<Settler.Group> groups;
    private final Facts facts;
    /** For each way to pick numbers of members: the choices of each member picked. */
    private final Map<List<Integer>, List<List<List<Integer>>>> found = new LinkedHashMap<>();

    /** Sets of answers, each in printed order. */
    private final List<Answer[]> written = new ArrayList<>();

    private final List<Answer> set = new ArrayList<>();
    private boolean closed;

    SettlingSets(List<Settler.Group> groups, Facts facts) {
        this.groups = groups;
        this.facts = facts;
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends a size that was searched to the end: if sets were found, larger ones are not wanted. */
    void close() {
        closed |= !found.isEmpty();
    }

    /**
     * One more set.
     *
     * @param picked for each group the classes of choices of the members picked
     */
    void add(List<List<Integer>> picked) {
        if (closed) {
            return;
        }
        List<Integer> sizes = picked.stream().map(List::size).toList();
        List<List<List<Integer>>> known = found.get(sizes);
        if (known == null) {
            found.put(sizes, choices(picked));
        } else if (sizes.stream().mapToInt(Integer::intValue).sum() == 1) {
            int group = sizes.size() - 1;
            known.get(group).get(0).addAll(choices(picked).get(group).get(0));
        }
    }

    private List<List<List<Integer>>> choices(List<List<Integer>> picked) {
        List<List<List<Integer>>> all = new ArrayList<>();
        for (int group = 0; group < picked.size(); group++) {
            List<List<Integer>> ofMembers = new ArrayList<>();
            for (int choiceClass : picked.get(group)) {
                ofMembers.add(new ArrayList<>(groups.get(group).classes().get(choiceClass)));
            }
            all.add(ofMembers);
        }
        return all;
    }

    Settling.Side side(boolean searchedToTheEnd) {
        found.values().forEach(choices -> write(choices, 0, 0, 0));
        written.sort(SettlingSets::compare);
        boolean complete = written.size() <= MOST_SHOWN && (searchedToTheEnd || closed);
        List<Map<String, List<String>>> shown = new ArrayList<>();
        for (Answer[] answers : written.subList(0, Math.min(MOST_SHOWN, written.size()))) {
            shown.add(named(answers));
        }
        return new Settling.Side(shown, complete);
    }

    /** All ways to pick the members: the k-th member picked of a group gives the k-th choice. */
    private void write(List<List<List<Integer>>> choices, int group, int from, int taken) {
        if (written.size() == MOST_WRITTEN_OUT) {
            return;
        }
        if (group == choices.size()) {
            Answer[] answers = set.toArray(Answer[]::new);
            Arrays.sort(answers, Comparator.comparingInt(Answer::printed));
            written.add(answers);
        } else if (taken == choices.get(group).size()) {
            write(choices, group + 1, 0, 0);
        } else {
            Settler.Group members = groups.get(group);
            int last = members.size() - (choices.get(group).size() - taken);
            for (int i = from; i <= last; i++) {
                int unknown = members.member(i);
                set.add(new Answer(
                        unknown,
                        facts.questions().printed(unknown),
                        choices.get(group).get(taken)));
                write(choices, group, i + 1, taken + 1);
                set.remove(set.size() - 1);
            }
        }
    }

    private Map<String, List<String>> named(Answer[] set) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Answer answer : set) {
            answers.put(facts.questions().question(answer.unknown()), codes(answer));
        }
        return answers;
    }

    private List<String> codes(Answer answer) {
        return answer.choices().stream()
                .sorted()
                .map(choice -> facts.questions().choiceCode(answer.unknown(), choice))
                .toList();
    }

    private static int compare(Answer[] a, Answer[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = Integer.compare(a[i].printed(), b[i].printed());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    /** One answer of a set, and the place of its question in printed order. */
    private record Answer(int unknown, int printed, List<Integer> choices) {}
}
