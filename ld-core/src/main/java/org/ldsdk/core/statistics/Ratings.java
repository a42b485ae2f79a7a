package org.ldsdk.core.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What several raters said of the same units, such as people, cases or answers; a cell may be empty. Immutable; its text
 * form shows no rating.
 */
public final class Ratings {

    private static final int NONE = -1;

    private final List<Integer> categories;
    private final int raters;
    private final List<int[]> units;

    private Ratings(List<Integer> categories, int raters, List<int[]> units) {
        this.categories = categories;
        this.raters = raters;
        this.units = units;
    }

    /**
     * @param categories every rating that can be given, upwards; those that nobody gave count as well, since weights span
     *     them all
     * @param raters how many raters there are, 2 or more
     * @return ratings to be filled
     * @throws IllegalArgumentException if there are fewer than 2 categories or raters, or the categories do not go upwards
     */
    public static Builder builder(List<Integer> categories, int raters) {
        if (categories.size() < 2) {
            throw new IllegalArgumentException("Ratings.categories: must be 2 or more, but were " + categories.size());
        }
        if (!IntStream.range(1, categories.size()).allMatch(i -> categories.get(i - 1) < categories.get(i))) {
            throw new IllegalArgumentException("Ratings.categories: must go upwards, but were " + categories);
        }
        if (raters < 2) {
            throw new IllegalArgumentException("Ratings.raters: must be 2 or more, but was " + raters);
        }
        return new Builder(List.copyOf(categories), raters);
    }

    /** {@return every rating that can be given, upwards} */
    public List<Integer> categories() {
        return categories;
    }

    /** {@return how many raters there are} */
    public int raters() {
        return raters;
    }

    /** {@return how many units there are, with and without empty cells} */
    public int units() {
        return units.size();
    }

    /** {@return only the units that every rater rated} */
    public Ratings complete() {
        List<int[]> complete = units.stream()
                .filter(unit -> Arrays.stream(unit).noneMatch(category -> category == NONE))
                .toList();
        return new Ratings(categories, raters, complete);
    }

    /** {@return how many units the first rater put into one category and the second into another} */
    long[][] together(int first, int second) {
        checkRater("first", first);
        checkRater("second", second);
        long[][] counts = new long[categories.size()][categories.size()];
        for (int[] unit : units) {
            if (unit[first] != NONE && unit[second] != NONE) {
                counts[unit[first]][unit[second]]++;
            }
        }
        return counts;
    }

    private void checkRater(String name, int rater) {
        if (rater < 0 || rater >= raters) {
            throw new IllegalArgumentException(
                    "Ratings." + name + ": must be in [0, " + (raters - 1) + "], but was " + rater);
        }
    }

    /** {@return for each unit, how many raters put it into each category} */
    List<int[]> counts() {
        return units.stream().map(this::counts).toList();
    }

    private int[] counts(int[] unit) {
        int[] counts = new int[categories.size()];
        Arrays.stream(unit).filter(category -> category != NONE).forEach(category -> counts[category]++);
        return counts;
    }

    /** {@return the rating of a unit of which the cell is not empty} */
    int rating(int unit, int rater) {
        return categories.get(units.get(unit)[rater]);
    }

    @Override
    public String toString() {
        return "Ratings[" + units.size() + " units, " + raters + " raters]";
    }

    /** Takes the ratings of one unit after the other. */
    public static final class Builder {

        private final List<Integer> categories;
        private final int raters;
        private final List<int[]> units = new ArrayList<>();

        private Builder(List<Integer> categories, int raters) {
            this.categories = categories;
            this.raters = raters;
        }

        /**
         * A unit that every rater rated.
         *
         * @param ratings one a rater, in the raters' order
         * @return this
         * @throws IllegalArgumentException if there are more or fewer, or one is no category; no message shows a rating
         */
        public Builder unit(int... ratings) {
            return unit(Arrays.stream(ratings).mapToObj(OptionalInt::of).toList());
        }

        /**
         * A unit that some raters may not have rated.
         *
         * @param ratings one a rater, in the raters' order; empty if not rated
         * @return this
         * @throws IllegalArgumentException if there are more or fewer, or one is no category; no message shows a rating
         */
        public Builder unit(List<OptionalInt> ratings) {
            if (ratings.size() != raters) {
                throw new IllegalArgumentException("Ratings.unit[" + units.size() + "]: must have " + raters
                        + " ratings, but has " + ratings.size());
            }
            units.add(ratings.stream().mapToInt(this::position).toArray());
            return this;
        }

        private int position(OptionalInt rating) {
            if (rating.isEmpty()) {
                return NONE;
            }
            int position = categories.indexOf(rating.getAsInt());
            if (position < 0) {
                throw new IllegalArgumentException(
                        "Ratings.unit[" + units.size() + "]: must be rated in the categories " + categories);
            }
            return position;
        }

        /** {@return the ratings so far} */
        public Ratings build() {
            return new Ratings(categories, raters, List.copyOf(units));
        }
    }
}
