package org.ldsdk.ripls.collaboration;

import java.util.Comparator;
import java.util.List;
import org.ldsdk.core.Computed;

/**
 * What a matrix says: scope and mean rank of each unit and over all, where the gaps are, and what is not known. The order in
 * which ratings were given does not matter.
 *
 * @param matrix the matrix
 * @param ratings its ratings, by unit and then by partner, in the order of the matrix's units
 * @param units the units that rate any partner, in the order of the matrix
 */
public record IntegrationReport(
        IntegrationMatrix matrix, List<IntegrationRating> ratings, List<UnitIntegration> units) {

    /** Copies the lists. */
    public IntegrationReport {
        ratings = List.copyOf(ratings);
        units = List.copyOf(units);
    }

    /**
     * Reports on a matrix.
     *
     * @param matrix the matrix
     * @return the report
     */
    public static IntegrationReport of(IntegrationMatrix matrix) {
        List<String> codes = matrix.units().stream().map(IntegrationUnit::code).toList();
        List<IntegrationRating> ratings = matrix.ratings().stream()
                .sorted(Comparator.<IntegrationRating>comparingInt(rating -> codes.indexOf(rating.unit()))
                        .thenComparingInt(rating -> codes.indexOf(rating.partner())))
                .toList();
        List<UnitIntegration> units = matrix.units().stream()
                .map(unit -> UnitIntegration.of(unit, matrix, ratings))
                .filter(unit -> !unit.ratings().isEmpty())
                .toList();
        return new IntegrationReport(matrix, ratings, units);
    }

    /**
     * What a unit's ratings come to.
     *
     * @param code the unit's code
     * @return its integration
     * @throws IllegalArgumentException if there is no such unit, or it rates nobody
     */
    public UnitIntegration unit(String code) {
        List<String> codes = units.stream().map(unit -> unit.unit().code()).toList();
        if (!codes.contains(code)) {
            throw new IllegalArgumentException(
                    "IntegrationReport.unit: must be one of " + String.join(", ", codes) + ", but was " + code);
        }
        return units.get(codes.indexOf(code));
    }

    /**
     * What all ratings of some partners come to. Each rating counts once, so a pair that both rate counts with both views.
     *
     * @param group which partners
     * @return scope, ranks and gap; none if nobody has such a partner
     */
    public Computed<IntegrationSummary> overall(PartnerGroup group) {
        return IntegrationSummary.of(
                ratings.stream().filter(rating -> matrix.isIn(rating, group)).toList());
    }

    /** {@return the ratings with a known gap that is not 0, the largest first, whichever way it points} */
    public List<IntegrationRating> gaps() {
        return ratings.stream()
                .filter(rating -> rating.gap().orElse(0) != 0)
                .sorted(Comparator.comparingInt(rating -> -Math.abs(rating.gap().orElse(0))))
                .toList();
    }

    /** {@return the ratings of which a rank is unknown} */
    public List<IntegrationRating> unknown() {
        return ratings.stream().filter(rating -> !rating.isKnown()).toList();
    }

    /** {@return the report for people; lines end with LF} */
    public String text() {
        return IntegrationText.of(this);
    }
}
