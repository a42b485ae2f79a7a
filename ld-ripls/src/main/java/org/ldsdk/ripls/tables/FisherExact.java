package org.ldsdk.ripls.tables;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ldsdk.core.Computed;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * Fisher's exact test of a two by two table: how often chance alone, with the same margins, gives a table as far out. Its
 * text form shows no figure.
 *
 * <p>Two-sided p adds up every table that is not more probable than the observed one, as R does: up to 1 + 1e-7 times as
 * probable, so that tables which are equally probable are not told apart by rounding. A degenerate table has p 1. What is
 * less than the smallest double is 0. Transposing the table or exchanging its rows or columns moves no digit of p.
 *
 * @param table the observed table
 * @param p two-sided, 0 to 1
 * @param pLess how often the first cell is at most what it is
 * @param pGreater how often the first cell is at least what it is
 * @param pObserved how probable the observed table is
 * @see <a href="https://doi.org/10.2307/2342435">Fisher 1935, J R Stat Soc 98, 39-82</a>
 */
public record FisherExact(TwoByTwo table, double p, double pLess, double pGreater, double pObserved) {

    /**
     * The test of a table.
     *
     * @param table the observed table
     * @return its result
     */
    public static FisherExact of(TwoByTwo table) {
        TableTail up = TableTail.of(table.a(), table.b(), table.c(), table.d());
        TableTail down = TableTail.of(table.b(), table.a(), table.d(), table.c());
        return new FisherExact(
                table,
                p(up, down),
                share(TableTail.OBSERVED + down.sum(), up.sum()),
                share(TableTail.OBSERVED + up.sum(), down.sum()),
                share(TableTail.OBSERVED, up.sum() + down.sum()));
    }

    /**
     * Two-sided p alone, for those who test thousands of tables.
     *
     * @param table the observed table
     * @return the same p to the last digit
     */
    public static double p(TwoByTwo table) {
        TableTail up = TableTail.of(table.a(), table.b(), table.c(), table.d());
        TableTail down = TableTail.of(table.b(), table.a(), table.d(), table.c());
        return p(up, down);
    }

    private static double p(TableTail up, TableTail down) {
        double included = TableTail.OBSERVED + (up.included() + down.included());
        return share(included, up.excluded() + down.excluded());
    }

    private static double share(double part, double rest) {
        return part == Double.POSITIVE_INFINITY ? 1 : part / (part + rest);
    }

    /** {@return twice the smaller one-sided mid-p, each of which counts the observed table by half; 0 to 1} */
    public double midP() {
        return 2 * Math.min(midPLess(), midPGreater());
    }

    /** {@return two-sided p less half the probability of the observed table, the other mid-p in use; 0 to 1} */
    public double midPOfTwoSided() {
        return p - pObserved / 2;
    }

    /** {@return how often the first cell is less than it is, and half of how often it is just that} */
    public double midPLess() {
        return pLess - pObserved / 2;
    }

    /** {@return how often the first cell is more than it is, and half of how often it is just that} */
    public double midPGreater() {
        return pGreater - pObserved / 2;
    }

    /**
     * The odds ratio that makes the observed table most probable, given the margins; nearer to 1 than {@link
     * TwoByTwo#sampleOddsRatio()}.
     *
     * @return 0 or more, infinite if b or c is 0; none of a degenerate table
     */
    public Computed<OddsRatio> oddsRatio() {
        return table.isDegenerate()
                ? Computed.none(table.whyDegenerate())
                : Computed.of(new OddsRatio(new ConditionalOdds(table).estimate()));
    }

    /**
     * The exact interval of that odds ratio: each end is the one at which a table as far out on its side has half of what
     * the level leaves. It can disagree with two-sided p near the level.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; from 0 to infinity of a degenerate table, which says nothing
     * @throws IllegalArgumentException if the level is not such a number
     * @see <a href="https://projecteuclid.org/euclid.bsmsp/1200502552">Cornfield 1956, Proc 3rd Berkeley Symposium 4, 135-148</a>
     */
    public ConfidenceInterval oddsRatioInterval(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "FisherExact.level: must be more than 0 and less than 1, but was " + level);
        }
        ConditionalOdds odds = new ConditionalOdds(table);
        double tail = (1 - level) / 2;
        return new ConfidenceInterval(level, odds.lower(tail), odds.upper(tail), "exact conditional");
    }

    /**
     * As JSON, with the odds ratio and its interval at 0.95: {@code {"p","pLess","pGreater","midP","oddsRatio",
     * "oddsRatioCi95"}}.
     *
     * @return the object; an odds ratio that does not exist is null with its reason
     */
    public ObjectNode toJson() {
        ConfidenceInterval interval = oddsRatioInterval(0.95);
        return new ReasonedJson()
                .put("p", p)
                .put("pLess", pLess)
                .put("pGreater", pGreater)
                .put("midP", midP())
                .put("oddsRatio", oddsRatio(), odds -> ReasonedJson.number(odds.estimate()))
                .put(
                        "oddsRatioCi95",
                        JsonNodeFactory.instance
                                .arrayNode()
                                .add(ReasonedJson.number(interval.lower()))
                                .add(ReasonedJson.number(interval.upper())))
                .build();
    }

    @Override
    public String toString() {
        return "FisherExact";
    }
}
