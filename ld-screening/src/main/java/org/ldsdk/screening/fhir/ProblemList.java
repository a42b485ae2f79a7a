package org.ldsdk.screening.fhir;

import java.util.ArrayList;
import java.util.List;
import org.ldsdk.core.Problem;

/** Problems as they are found, up to a number that a reader can still use. */
final class ProblemList {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, String rule) {
        if (problems.size() < MOST) {
            problems.add(new Problem(place.text(), rule));
        } else if (problems.size() == MOST) {
            problems.add(new Problem(
                    place.text(), "must not add to more than " + MOST + " problems; the rest is not listed"));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }
}
