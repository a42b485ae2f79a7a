package org.ldsdk.needs.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.needs.internal.FactKinds;

/** Faults of the facts that a file calls actionable: nobody is asked to change what a person is or has done. */
final class ActionableLint {

    private static final int MOST = 12;

    private ActionableLint() {}

    static void check(List<ActionableFact> actionable, Map<String, FactDefinition> facts, List<Problem> problems) {
        if (actionable.size() > MOST) {
            problems.add(new Problem("ServiceFile.actionable", "must be at most " + MOST + " facts"));
        }
        for (ActionableFact one : actionable) {
            String where = "ActionableFact[" + one.fact() + "]";
            FactKinds.shipped()
                    .kind(one.fact())
                    .ifPresent(kind -> problems.add(
                            new Problem(where + ".fact", "must be no " + kind.words() + "; that is never a step")));
            Optional<List<String>> values =
                    Optional.ofNullable(facts.get(one.fact())).flatMap(FactDefinition::values);
            if (values.isEmpty()) {
                problems.add(new Problem(where + ".fact", "must be a fact with a closed list of values"));
            } else if (!values.get().contains(one.value())) {
                problems.add(new Problem(
                        where + ".value",
                        "must be one of " + String.join(", ", values.get()) + ", but was " + one.value()));
            }
        }
    }
}
