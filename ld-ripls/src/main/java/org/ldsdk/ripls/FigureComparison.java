package org.ldsdk.ripls;

/**
 * A published figure beside the computed one. It holds what a cohort answered, so its text form shows no computed
 * figure.
 *
 * @param figure the published figure
 * @param computed the same from the data, to the printed decimals; {@code -} if it could not be computed
 * @param verdict what the comparison says
 * @param why why the published figure cannot be right, or how it differs; empty if it agrees
 */
public record FigureComparison(PublishedFigure figure, String computed, Verdict verdict, String why) {

    /** What the comparison says. */
    public enum Verdict {
        /** The computed figure, at the printed decimals, is the published one. */
        AGREES("agrees"),
        /** Arithmetic alone shows that the published figure is wrong, whatever the data are. */
        CANNOT_BE("cannot be"),
        /** The published figure agrees but for its sign. */
        SIGN_LOST("sign lost"),
        /** They differ, and nothing shows that the published one cannot be right. */
        DIFFERS("differs"),
        /** The data do not give this figure. */
        NOT_COMPUTED("not computed");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** {@return as a reader meets it} */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "FigureComparison[" + figure.subject() + " " + figure.statistic() + ", " + verdict + "]";
    }
}
