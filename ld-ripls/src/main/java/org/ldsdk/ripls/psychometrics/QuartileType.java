package org.ldsdk.ripls.psychometrics;

import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How quartiles are read off between two values, numbered as by Hyndman and Fan. The median is the same by both.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996, The American Statistician 50,
 *      361-365</a>
 */
public enum QuartileType {
    /** Type 6: as SPSS and Minitab do it; further out in small samples. */
    TYPE_6(Quantile.EstimationMethod.HF6),
    /** Type 7: as R and most spreadsheets do it. */
    TYPE_7(Quantile.EstimationMethod.HF7);

    private final Quantile.EstimationMethod method;

    QuartileType(Quantile.EstimationMethod method) {
        this.method = method;
    }

    Quartiles of(ValueCounts values) {
        double[] cuts = Quantile.withDefaults().with(method).evaluate(values.count(), values::at, 0.25, 0.5, 0.75);
        return new Quartiles(cuts[0], cuts[1], cuts[2]);
    }
}
