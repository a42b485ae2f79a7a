package org.ldsdk.ripls.collaboration;

import java.util.List;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * Units and their partners, rated for integration as it is and as it would serve best: the Scale of Organisational
 * Integration. {@link IntegrationReport#of} says what follows. Written as JSON with {@link Json#write}.
 *
 * @param title what is looked at
 * @param units every unit that rates or is rated, at least two
 * @param ratings what units say of their partners, at least one; a pair that a unit does not list is no partner of it, and the
 *     report says so
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC1395513/">Ahgren and Axelsson 2005, Int J Integr Care 5</a>
 */
public record IntegrationMatrix(String title, List<IntegrationUnit> units, List<IntegrationRating> ratings) {

    /** Copies the lists; refuses ranks, units and pairs that cannot be, all at once. */
    public IntegrationMatrix {
        units = List.copyOf(units);
        ratings = List.copyOf(ratings);
        ProblemsException.throwIfAny(MatrixLint.check(units, ratings));
    }

    /**
     * Reads a matrix.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the matrix
     * @throws ProblemsException if the text is no such matrix
     */
    public static IntegrationMatrix read(String json, String where) {
        return Json.read(json, IntegrationMatrix.class, where);
    }

    /** The unit with a code that is there. */
    IntegrationUnit unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the partner of a rating belongs to a group. */
    boolean isIn(IntegrationRating rating, PartnerGroup group) {
        boolean own =
                unit(rating.unit()).organisation().equals(unit(rating.partner()).organisation());
        return switch (group) {
            case ALL -> true;
            case VERTICAL -> rating.direction() == IntegrationRating.Direction.VERTICAL;
            case HORIZONTAL -> rating.direction() == IntegrationRating.Direction.HORIZONTAL;
            case INTRA_ORGANISATIONAL -> own;
            case INTER_ORGANISATIONAL -> !own;
        };
    }
}
