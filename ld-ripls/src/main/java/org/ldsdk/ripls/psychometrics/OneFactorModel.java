package org.ldsdk.ripls.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.ldsdk.core.Computed;

/**
 * One common factor behind the items of a scale, fitted to their correlations by maximum likelihood, and omega total from
 * it. Its text form shows no figure.
 *
 * <p>The uniquenesses minimise the discrepancy as R's {@code factanal} does with one factor and the same start, with a
 * lowest uniqueness of 1e-6 and to the last digits. Programs that fit by least squares (minres) find another omega. Whether one
 * factor is enough is not asked here: omega presumes it.
 *
 * @param respondents those who answered every item; 0 if fewer than 2 did
 * @param items the number of items
 * @param status whether there is a proper solution, and if not, why
 * @param solution loadings and omega; none without a proper solution
 * @see <a href="https://doi.org/10.1007/BF02289658">Jöreskog 1967, Psychometrika 32, 443-482</a>
 */
public record OneFactorModel(int respondents, int items, Status status, Computed<Solution> solution) {

    /** Refuses a proper solution that is none, and the other way round. */
    public OneFactorModel {
        if ((status == Status.OK) != solution.value().isPresent()) {
            throw new IllegalArgumentException("OneFactorModel.solution: must be there exactly if the status is OK");
        }
    }

    /** Whether there is a proper solution, and if not, why. */
    public enum Status {
        /** A proper solution: every item has a share of its own, and no other loadings fit as well nearby. */
        OK("a proper solution"),
        /** Two items leave one factor open. */
        TOO_FEW_ITEMS("the scale has fewer than 3 items"),
        /** Correlations of so few people follow from each other. */
        TOO_FEW_RESPONDENTS("no more respondents than items answered every item"),
        /** An item that everybody answered alike has no correlation. */
        CONSTANT_ITEM("everybody answered one of the items alike"),
        /** An item can be calculated from the others. */
        SINGULAR("an item follows from the others, or nearly"),
        /** The likelihood grows until an item has nothing of its own: a uniqueness of 1e-5 or less. */
        HEYWOOD("an item is left with no share of its own (a Heywood case)"),
        /** The search did not end. */
        NOT_CONVERGED("the search for the best loadings did not end"),
        /** Other loadings fit as well, as when items do not correlate. */
        NOT_IDENTIFIED("other loadings fit as well");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** {@return what it means, as a clause} */
        public String text() {
            return text;
        }
    }

    /**
     * A proper solution. Its text form shows no figure.
     *
     * @param loadings correlations of the items with the factor, in the scale's order; turned so that their sum is not
     *     negative
     * @param uniquenesses the share of each item's variance that is its own: more than 0, at most 1
     * @param discrepancy how far the correlations are from those the factor gives, 0 if they are equal
     * @param omegaStandardized omega total of the sum of standardized items, 0 to 1
     * @param omegaRaw omega total of the sum of the items as they are, 0 to 1
     */
    public record Solution(
            List<Double> loadings,
            List<Double> uniquenesses,
            double discrepancy,
            double omegaStandardized,
            double omegaRaw) {

        /** Copies the lists. */
        public Solution {
            loadings = List.copyOf(loadings);
            uniquenesses = List.copyOf(uniquenesses);
        }

        @Override
        public String toString() {
            return "Solution[" + loadings.size() + " items]";
        }
    }

    /**
     * Fits the answers to a scale.
     *
     * @param answers those who answered every item, keyed
     * @return the model, whatever the answers are
     */
    public static OneFactorModel of(KeyedAnswers answers) {
        return CovarianceMatrix.of(answers)
                .value()
                .map(OneFactorModel::of)
                .orElseGet(() -> none(
                        0, answers.items(), answers.items() < 3 ? Status.TOO_FEW_ITEMS : Status.TOO_FEW_RESPONDENTS));
    }

    /**
     * Fits the covariances of a scale.
     *
     * @param matrix the covariances
     * @return the model, whatever they are
     */
    public static OneFactorModel of(CovarianceMatrix matrix) {
        Optional<Status> obstacle = obstacle(matrix);
        if (obstacle.isPresent()) {
            return none(matrix.respondents(), matrix.items(), obstacle.get());
        }
        OneFactorFit fit = OneFactorFit.of(matrix.correlations().value().orElseThrow());
        return fit.status() == Status.OK
                ? new OneFactorModel(
                        matrix.respondents(), matrix.items(), Status.OK, Computed.of(solution(fit, matrix)))
                : none(matrix.respondents(), matrix.items(), fit.status());
    }

    private static Optional<Status> obstacle(CovarianceMatrix matrix) {
        if (matrix.items() < 3) {
            return Optional.of(Status.TOO_FEW_ITEMS);
        }
        if (matrix.respondents() <= matrix.items()) {
            return Optional.of(Status.TOO_FEW_RESPONDENTS);
        }
        Optional<SymmetricMatrix> correlations = matrix.correlations().value();
        if (correlations.isEmpty()) {
            return Optional.of(Status.CONSTANT_ITEM);
        }
        return correlations.get().inverse().value().isEmpty() ? Optional.of(Status.SINGULAR) : Optional.empty();
    }

    private static OneFactorModel none(int respondents, int items, Status status) {
        return new OneFactorModel(respondents, items, status, Computed.none(status.text()));
    }

    private static Solution solution(OneFactorFit fit, CovarianceMatrix matrix) {
        double[] loadings = fit.point().loadings();
        double[] uniquenesses = fit.point().uniquenesses();
        return new Solution(
                Arrays.stream(loadings).boxed().toList(),
                Arrays.stream(uniquenesses).boxed().toList(),
                fit.point().discrepancy(),
                omega(loadings, uniquenesses, item -> 1),
                omega(loadings, uniquenesses, matrix::sd));
    }

    private static double omega(double[] loadings, double[] uniquenesses, IntToDoubleFunction sd) {
        double sum = 0;
        double own = 0;
        for (int item = 0; item < loadings.length; item++) {
            sum += loadings[item] * sd.applyAsDouble(item);
            own += uniquenesses[item] * sd.applyAsDouble(item) * sd.applyAsDouble(item);
        }
        return sum * sum / (sum * sum + own);
    }

    /** {@return omega total of the sum of standardized items, 0 to 1; none without a proper solution} */
    public Computed<Double> omegaStandardized() {
        return solution.map(Solution::omegaStandardized);
    }

    /** {@return omega total of the sum of the items as they are, 0 to 1; none without a proper solution} */
    public Computed<Double> omegaRaw() {
        return solution.map(Solution::omegaRaw);
    }

    @Override
    public String toString() {
        return "OneFactorModel[" + respondents + " respondents, " + items + " items, " + status + "]";
    }
}
