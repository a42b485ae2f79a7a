package org.ldsdk.ripls.collaboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ldsdk.core.Problem;

/** Finds every fault of a matrix. */
final class MatrixLint {

    private final List<String> codes;
    private final List<Problem> problems = new ArrayList<>();

    private MatrixLint(List<String> codes) {
        this.codes = codes;
    }

    static List<Problem> check(List<IntegrationUnit> units, List<IntegrationRating> ratings) {
        MatrixLint lint =
                new MatrixLint(units.stream().map(IntegrationUnit::code).toList());
        lint.checkUnits(units);
        lint.checkRatings(ratings);
        return lint.problems;
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkUnits(List<IntegrationUnit> units) {
        if (units.size() < 2) {
            fault("IntegrationMatrix.units", "must be at least 2, but was " + units.size());
        }
        Set<String> seen = new HashSet<>();
        for (IntegrationUnit unit : units) {
            String where = "IntegrationUnit[" + unit.code() + "]";
            if (!seen.add(unit.code())) {
                fault(where + ".code", "must be there once");
            }
            if (unit.code().isBlank()
                    || unit.name().isBlank()
                    || unit.organisation().isBlank()) {
                fault(where, "must have a code, a name and an organisation");
            }
        }
    }

    private void checkRatings(List<IntegrationRating> ratings) {
        if (ratings.isEmpty()) {
            fault("IntegrationMatrix.ratings", "must not be empty");
        }
        Set<List<String>> seen = new HashSet<>();
        for (IntegrationRating rating : ratings) {
            String where = "IntegrationRating[" + rating.unit() + ", " + rating.partner() + "]";
            checkCode(where + ".unit", rating.unit());
            checkCode(where + ".partner", rating.partner());
            if (rating.unit().equals(rating.partner())) {
                fault(where + ".partner", "must be another unit");
            }
            if (!seen.add(List.of(rating.unit(), rating.partner()))) {
                fault(where, "must be there once");
            }
            checkRank(where + ".actual", rating.actual());
            checkRank(where + ".optimum", rating.optimum());
        }
    }

    private void checkCode(String where, String code) {
        if (!codes.contains(code)) {
            fault(where, "must be one of " + String.join(", ", codes) + ", but was " + code);
        }
    }

    private void checkRank(String where, OptionalInt rank) {
        if (rank.isPresent() && (rank.getAsInt() < 0 || rank.getAsInt() > IntegrationRating.HIGHEST)) {
            fault(where, "must be in [0, " + IntegrationRating.HIGHEST + "], but was " + rank.getAsInt());
        }
    }
}
