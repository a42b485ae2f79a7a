package org.ldsdk.needs.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ldsdk.core.Problem;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.Tier;

/** Faults of the local ways to urgent help, after all files are put together. */
final class EscalationsLint {

    private EscalationsLint() {}

    static void check(ServiceDirectory directory, List<Problem> problems) {
        Set<Escalation> seen = new HashSet<>();
        for (Escalation one : directory.escalations()) {
            String where = "Escalation[" + one.domain() + "]";
            Optional<Tier> tier = directory.domains().domain(one.domain()).map(NeedDomain::tier);
            if (tier.filter(Tier.SAFETY::equals).isEmpty()) {
                problems.add(new Problem(where + ".domain", "must be a need of the tier safety"));
            }
            if (!seen.add(new Escalation(one.domain(), one.text(), Optional.empty()))) {
                problems.add(new Problem(where, "must not be there twice"));
            }
        }
    }
}
