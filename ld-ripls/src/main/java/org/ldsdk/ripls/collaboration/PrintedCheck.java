package org.ldsdk.ripls.collaboration;

/**
 * One printed figure held against others of the same table.
 *
 * @param kind what it is held against
 * @param figure the figure
 * @param computed what it would have to be, within the rounding of what it is computed from
 * @param agrees whether the printed figure can be that; if not, one of the figures that were used is wrong
 */
public record PrintedCheck(Kind kind, Figure figure, String computed, boolean agrees) {

    /** What a figure is held against. */
    public enum Kind {
        /** A scope must be a whole number of partners. */
        WHOLE_COUNT("scope as a whole number of partners"),
        /** Vertical and horizontal partners together must be all partners. */
        COUNT_BY_DIRECTION("all integrated partners as vertical and horizontal ones"),
        /** Partners in the own and in other organisations together must be all partners. */
        COUNT_BY_ORGANISATION("all integrated partners as those in the own and in other organisations"),
        /** A mean rank cannot exceed the scope, and is 0 where the scope is. */
        RANK_WITHIN_SCOPE("mean rank within scope"),
        /** Vertical and horizontal ranks, weighted by partners, must give the mean rank. */
        RANK_BY_DIRECTION("mean rank from vertical and horizontal ranks"),
        /** Ranks in the own and in other organisations, weighted by partners, must give the mean rank. */
        RANK_BY_ORGANISATION("mean rank from ranks in the own and in other organisations"),
        /** Both ways to a unit's mean rank must meet. */
        RANK_BOTH_WAYS("mean rank from directions and from organisations alike"),
        /** The overall mean must be the mean of the units. */
        MEAN_OF_UNITS("overall mean from the units");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return as a reader meets it} */
        public String words() {
            return words;
        }
    }

    /** What a figure measures. */
    public enum Measure {
        /** Percentage of partners with any integration. */
        SCOPE,
        /** Mean rank. */
        RANK
    }

    /**
     * A printed figure.
     *
     * @param measure what it measures
     * @param group over which partners
     * @param unit the unit; {@code overall} for the column of means
     * @param printed the figure
     */
    public record Figure(Measure measure, PartnerGroup group, String unit, int printed) {

        /** The unit's name in the column of overall means. */
        public static final String OVERALL = "overall";

        /** {@return measure, partners, unit and number in words} */
        public String text() {
            return (measure == Measure.SCOPE ? "scope" : "rank") + ", " + group.words() + ", "
                    + (unit.equals(OVERALL) ? unit : "unit " + unit) + ": " + printed + " is printed";
        }
    }

    /** {@return the figure and what it would have to be} */
    public String text() {
        return figure.text() + (agrees ? ", and " : ", but ") + computed;
    }
}
