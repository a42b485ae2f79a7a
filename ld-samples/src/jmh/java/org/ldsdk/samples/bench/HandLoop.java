package org.ldsdk.samples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Verdict;

/** The findings of the ten services as one would write them by hand for complete ratings: two nested loops, and the objects. */
final class HandLoop {

    private final List<TenServices.Service> services = TenServices.services();
    private final List<Criterion> criteria =
            services.stream().map(TenServices.Service::criterion).toList();
    private final String[] names = new String[TenServices.NEEDS];
    private final String[] labels = new String[TenServices.NEEDS];

    HandLoop() {
        for (int need = 0; need < TenServices.NEEDS; need++) {
            names[need] = TenServices.need(need);
            labels[need] = "need " + (need + 1);
        }
    }

    List<Finding> explain(int[] person) {
        List<Finding> findings = new ArrayList<>(services.size());
        for (int s = 0; s < services.size(); s++) {
            TenServices.Service service = services.get(s);
            List<Criterion> parts = criteria.get(s).parts();
            Finding[] found = new Finding[parts.size()];
            boolean all = true;
            for (int i = 0; i < found.length; i++) {
                int need = service.needs()[i];
                boolean met = person[need] >= service.levels()[i];
                all &= met;
                found[i] = finding(
                        parts.get(i), met, Optional.of(reading(names[need], labels[need], person[need])), List.of());
            }
            findings.add(finding(criteria.get(s), all, Optional.empty(), List.of(found)));
        }
        return findings;
    }

    private static Reading reading(String name, String label, int number) {
        return new Reading(name, label, number, number, List.of(), false, false, List.of());
    }

    private static Finding finding(Criterion criterion, boolean met, Optional<Reading> reading, List<Finding> parts) {
        return new Finding(
                criterion, met ? Verdict.MET : Verdict.NOT_MET, false, false, reading, parts, Optional.empty());
    }
}
