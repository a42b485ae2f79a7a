package org.ldsdk.needs.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.needs.service.PersonFinding;

/** Whether cases and groupings go together. A case is named by its place alone. */
final class GapCheck {

    private final List<Problem> problems = new ArrayList<>();

    private GapCheck() {}

    static void check(List<GapCase> cases, List<Grouping> groupings, int threshold) {
        GapCheck check = new GapCheck();
        check.checkThreshold(threshold);
        check.checkGroupings(groupings);
        if (cases.size() < threshold) {
            check.add("GapReport.cases", "must be at least " + threshold + ", or every figure would be left out");
        }
        check.checkCases(cases, groupings);
        ProblemsException.throwIfAny(check.problems);
    }

    private void add(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkThreshold(int threshold) {
        if (threshold < GapReport.THRESHOLD) {
            add("GapReport.threshold", "must be " + GapReport.THRESHOLD + " or more, but was " + threshold);
        }
    }

    private void checkGroupings(List<Grouping> groupings) {
        Set<String> facts = new HashSet<>();
        for (int i = 0; i < groupings.size(); i++) {
            String fact = groupings.get(i).fact();
            if (!facts.add(fact)) {
                add("GapReport.groupings[" + i + "].fact", "must be different for each, but was " + fact);
            }
        }
    }

    private void checkCases(List<GapCase> cases, List<Grouping> groupings) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            String where = "GapReport.cases[" + i + "].";
            GapCase one = cases.get(i);
            String id = one.finding().profile().id();
            if (!ids.add(id)) {
                add(where + "id", "must be different for each");
            }
            if (one.history()
                    .filter(history -> !history.caseRef().id().equals(id))
                    .isPresent()) {
                add(where + "history", "must be of the same case as the finding");
            }
            checkDefinitions(where, one.finding(), cases.get(0).finding());
            for (Grouping grouping : groupings) {
                if (grouping.group(one.finding().profile()).isEmpty()) {
                    add(where + "facts[" + grouping.fact() + "]", grouping.rule());
                }
            }
        }
    }

    private void checkDefinitions(String where, PersonFinding one, PersonFinding first) {
        if (!one.definitions().equals(first.definitions())) {
            add(
                    where + "definitions",
                    "must be those of all cases, " + first.definitions() + ", but was " + one.definitions());
        }
        if (!one.cumulativeBy().equals(first.cumulativeBy())) {
            add(
                    where + "cumulativeBy",
                    "must be that of all cases, " + first.cumulativeBy() + ", but was " + one.cumulativeBy());
        }
    }
}
