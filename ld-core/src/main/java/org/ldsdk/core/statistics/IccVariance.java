package org.ldsdk.core.statistics;

import org.apache.commons.statistics.distribution.FDistribution;
import org.ldsdk.core.Computed;

/** The formulas of the six forms, from the mean squares. */
final class IccVariance {

    private static final String METHOD = "McGraw-Wong";
    private static final String NO_SPREAD = "the means of units vary too little";
    private static final String NO_RESIDUAL = "raters disagree in nothing that varies from unit to unit";

    private final IntraclassCorrelation.Form form;
    private final MeanSquares squares;
    private final double units;
    private final double raters;
    private final double between;
    private final double residual;

    IccVariance(IntraclassCorrelation.Form form, MeanSquares squares) {
        this.form = form;
        this.squares = squares;
        this.units = squares.units();
        this.raters = squares.raters();
        this.between = squares.betweenUnits();
        this.residual = switch (form) {
            case ONE_WAY, ONE_WAY_OF_MEANS -> squares.withinUnits();
            case AGREEMENT, AGREEMENT_OF_MEANS, CONSISTENCY, CONSISTENCY_OF_MEANS -> squares.residual();
        };
    }

    private boolean isOfAgreement() {
        return form == IntraclassCorrelation.Form.AGREEMENT || form == IntraclassCorrelation.Form.AGREEMENT_OF_MEANS;
    }

    private boolean isOfMeans() {
        return switch (form) {
            case ONE_WAY, AGREEMENT, CONSISTENCY -> false;
            case ONE_WAY_OF_MEANS, AGREEMENT_OF_MEANS, CONSISTENCY_OF_MEANS -> true;
        };
    }

    Computed<Double> estimate() {
        double estimate = at(1);
        return Double.isNaN(estimate) ? Computed.none(NO_SPREAD) : Computed.of(estimate);
    }

    /** {@return the correlation if the units differed so many times less; NaN if it does not exist} */
    private double at(double times) {
        double left = between - times * residual;
        double habits = isOfAgreement() ? times * (squares.betweenRaters() - residual) / units : 0;
        double all = isOfMeans() ? between + habits : between + (raters - 1) * times * residual + raters * habits;
        return all > 0 ? left / all : Double.NaN;
    }

    Computed<ConfidenceInterval> interval(double level) {
        return degreesBelow().flatMap(below -> {
            double tail = (1 - level) / 2;
            double shrink = FDistribution.of(degreesAbove(), below).inverseSurvivalProbability(tail);
            double grow = FDistribution.of(below, degreesAbove()).inverseSurvivalProbability(tail);
            double lower = at(shrink);
            double upper = at(1 / grow);
            return lower <= at(1) && at(1) <= upper
                    ? Computed.of(new ConfidenceInterval(level, lower, upper, METHOD))
                    : Computed.none(NO_SPREAD);
        });
    }

    Computed<IntraclassCorrelation.FTest> test() {
        return degreesBelow().flatMap(below -> {
            double f = between / residual;
            double p = FDistribution.of(degreesAbove(), below).survivalProbability(f);
            return Computed.of(new IntraclassCorrelation.FTest(f, degreesAbove(), below, p));
        });
    }

    private double degreesAbove() {
        return units - 1;
    }

    private Computed<Double> degreesBelow() {
        if (!(between > 0) || Double.isNaN(at(1))) {
            return Computed.none(NO_SPREAD);
        }
        if (!(residual > 0)) {
            return Computed.none(NO_RESIDUAL);
        }
        double degrees = switch (form) {
            case ONE_WAY, ONE_WAY_OF_MEANS -> units * (raters - 1);
            case CONSISTENCY, CONSISTENCY_OF_MEANS -> (units - 1) * (raters - 1);
            case AGREEMENT, AGREEMENT_OF_MEANS -> satterthwaite();
        };
        return degrees > 0 ? Computed.of(degrees) : Computed.none(NO_SPREAD);
    }

    /** {@return the degrees of freedom of raters' habits and residual together, in the mixture that the estimate implies} */
    private double satterthwaite() {
        double odds = (isOfMeans() ? 1 : raters) * at(1) / (units * (1 - at(1)));
        double ofHabits = odds * squares.betweenRaters();
        double ofResidual = (1 + odds * (units - 1)) * residual;
        double sum = ofHabits + ofResidual;
        return sum
                * sum
                / (ofHabits * ofHabits / (raters - 1) + ofResidual * ofResidual / ((units - 1) * (raters - 1)));
    }
}
