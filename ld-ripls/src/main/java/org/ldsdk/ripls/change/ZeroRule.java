package org.ldsdk.ripls.change;

/** What the test of signed ranks does with those who did not change. They count for neither side under both rules. */
public enum ZeroRule {

    /** They are left out before the others are ranked, as Wilcoxon did. */
    DROPPED("pairs without change are left out before ranking"),

    /**
     * They are ranked with the others, lowest, and their ranks are then left out.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1959.10501526">Pratt 1959, JASA 54, 655-667</a>
     */
    PRATT("pairs without change are ranked and their ranks left out (Pratt)");

    private final String words;

    ZeroRule(String words) {
        this.words = words;
    }

    /** {@return the rule as a clause for a report} */
    public String words() {
        return words;
    }
}
