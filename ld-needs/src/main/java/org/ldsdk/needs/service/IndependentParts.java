package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Criterion;

/**
 * Takes a condition apart into parts that all must hold and that share nothing which could be unknown. So each part can
 * be decided by itself: together they are met if all are, and not met if some is not, under every completion.
 */
final class IndependentParts {

    /**
     * One part.
     *
     * @param criteria what must hold, all of it
     * @param reads the quantities they read, by name
     */
    record Part(List<Criterion> criteria, Set<String> reads) {

        Criterion criterion() {
            return new Criterion.AllOf(criteria);
        }

        private boolean sharesWith(Set<String> others) {
            return reads.stream().anyMatch(others::contains);
        }
    }

    private IndependentParts() {}

    /** Takes a condition apart that reads no counts: needs, facts and loads hang on nothing else. */
    static List<Part> of(Criterion condition) {
        List<Part> parts = new ArrayList<>();
        conjuncts(condition).forEach(one -> join(one, parts));
        return parts;
    }

    /** Criteria that all must hold for this one to hold. */
    private static Stream<Criterion> conjuncts(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf) {
            return criterion.parts().stream().flatMap(IndependentParts::conjuncts);
        }
        if (criterion instanceof Criterion.Not not && not.part() instanceof Criterion.AnyOf none) {
            return none.parts().stream().map(Criterion.Not::new).flatMap(IndependentParts::conjuncts);
        }
        return Stream.of(criterion);
    }

    /** Adds one more criterion: to the parts with which it shares something, which become one. */
    private static void join(Criterion criterion, List<Part> parts) {
        List<Criterion> criteria = new ArrayList<>(List.of(criterion));
        Set<String> reads = new LinkedHashSet<>(criterion.quantities());
        List<Part> sharing =
                parts.stream().filter(part -> part.sharesWith(reads)).toList();
        parts.removeAll(sharing);
        for (Part part : sharing) {
            criteria.addAll(part.criteria());
            reads.addAll(part.reads());
        }
        parts.add(new Part(criteria, reads));
    }
}
