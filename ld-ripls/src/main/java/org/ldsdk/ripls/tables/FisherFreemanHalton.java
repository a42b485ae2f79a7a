package org.ldsdk.ripls.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.ldsdk.core.json.ReasonedJson;

/**
 * The exact test of Fisher, Freeman and Halton of a table with more than two rows or columns: how often chance alone, with
 * the same margins, gives a table that is not more probable. Up to 1 + 1e-7 times as probable counts as equally probable.
 * Rows and columns that hold nobody are left out; with fewer than two of either left, p is 1. Its text form shows no figure.
 *
 * <p>It is exact as long as its budget lasts. After that, tables with these margins are drawn at random from a named seed,
 * and p is the share of those at least as far out, the observed table counted among them.
 *
 * @param p 0 to 1
 * @param isExact whether every table was added up, so that chance plays no part in p
 * @param standardError of p, from drawing at random, with one draw more on either side so that it is never 0; 0 if p is
 *     exact
 * @param budget what was to be spent, and the seed
 * @see <a href="https://doi.org/10.1093/biomet/38.1-2.141">Freeman and Halton 1951, Biometrika 38, 141-149</a>
 * @see <a href="https://doi.org/10.1080/01621459.1983.10477989">Mehta and Patel 1983, JASA 78, 427-434</a>
 */
public record FisherFreemanHalton(double p, boolean isExact, double standardError, TableBudget budget) {

    /**
     * The test of a table, within the usual budget.
     *
     * @param table the observed table
     * @return its result
     */
    public static FisherFreemanHalton of(CountTable table) {
        return of(table, TableBudget.usual());
    }

    /**
     * The test of a table.
     *
     * @param table the observed table
     * @param budget how much may be spent on an exact answer, and how many tables to draw otherwise
     * @return its result
     */
    public static FisherFreemanHalton of(CountTable table, TableBudget budget) {
        CountTable full = table.withoutEmpty();
        if (full.rows() < 2 || full.columns() < 2) {
            return new FisherFreemanHalton(1, true, 0, budget);
        }
        OptionalDouble exact = new TableNetwork(full, budget.steps()).p();
        if (exact.isPresent()) {
            return new FisherFreemanHalton(exact.getAsDouble(), true, 0, budget);
        }
        return drawn(new RandomTables(full, budget.seed()).asFarOut(budget.draws()), budget);
    }

    private static FisherFreemanHalton drawn(int asFarOut, TableBudget budget) {
        double p = (asFarOut + 1.0) / (budget.draws() + 1.0);
        double share = (asFarOut + 1.0) / (budget.draws() + 2.0);
        return new FisherFreemanHalton(p, false, Math.sqrt(share * (1 - share) / budget.draws()), budget);
    }

    /** {@return how p was found, as a clause for a report} */
    public String method() {
        return isExact
                ? "exact"
                : budget.draws() + " tables drawn at random (" + RandomTables.GENERATOR + ", seed " + budget.seed()
                        + "), since the exact sum was not done after " + budget.steps() + " steps";
    }

    /** {@return as JSON: {@code {"p","exact","standardError","method"}}} */
    public ObjectNode toJson() {
        return new ReasonedJson()
                .put("p", p)
                .put("exact", isExact)
                .put("standardError", standardError)
                .put("method", method())
                .build();
    }

    @Override
    public String toString() {
        return "FisherFreemanHalton[" + (isExact ? "exact" : "drawn at random") + "]";
    }
}
