package org.ldsdk.ripls.collaboration;

import java.util.List;
import org.ldsdk.core.Computed;

/**
 * A unit's integration with its partners, in its own view.
 *
 * @param unit the unit
 * @param ratings its ratings, in the order of the matrix's units
 * @param notListed codes of units that it neither rates nor lists as unknown; they count in nothing
 * @param matrix where the ratings stand
 */
public record UnitIntegration(
        IntegrationUnit unit, List<IntegrationRating> ratings, List<String> notListed, IntegrationMatrix matrix) {

    /** Copies the lists. */
    public UnitIntegration {
        ratings = List.copyOf(ratings);
        notListed = List.copyOf(notListed);
    }

    static UnitIntegration of(IntegrationUnit unit, IntegrationMatrix matrix, List<IntegrationRating> ratings) {
        List<IntegrationRating> own = ratings.stream()
                .filter(rating -> rating.unit().equals(unit.code()))
                .toList();
        List<String> listed = own.stream().map(IntegrationRating::partner).toList();
        List<String> notListed = matrix.units().stream()
                .map(IntegrationUnit::code)
                .filter(code -> !code.equals(unit.code()) && !listed.contains(code))
                .toList();
        return new UnitIntegration(unit, own, notListed, matrix);
    }

    /**
     * What its ratings of some partners come to.
     *
     * @param group which partners
     * @return scope, ranks and gap; none if it has no such partner
     */
    public Computed<IntegrationSummary> summary(PartnerGroup group) {
        return IntegrationSummary.of(
                ratings.stream().filter(rating -> matrix.isIn(rating, group)).toList());
    }
}
