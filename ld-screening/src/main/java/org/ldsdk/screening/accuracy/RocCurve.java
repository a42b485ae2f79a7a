package org.ldsdk.screening.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/**
 * How far a score tells people with a condition from people without, over all cut-offs. It describes a group; of one person
 * it says nothing. It keeps how often each score came, not who had it, so its size grows with the number of different
 * scores alone. Immutable; its text form shows no score.
 *
 * @see <a href="https://doi.org/10.2307/2531595">DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44, 837-845</a>
 */
public final class RocCurve {

    /** Which scores speak for the condition. */
    public enum Direction {
        /** The higher the score, the more likely the condition: a cut-off is met at or above it. */
        HIGHER("score >= cut", 1),
        /** The lower the score, the more likely the condition: a cut-off is met at or below it. */
        LOWER("score <= cut", -1);

        private final String rule;
        private final int sign;

        Direction(String rule, int sign) {
            this.rule = rule;
            this.sign = sign;
        }

        String rule() {
            return rule;
        }

        /** {@return the score so that higher is more likely; the same turns it back} */
        double turned(double score) {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("RocCurve.score: must be finite");
            }
            return sign * score + 0.0;
        }
    }

    private final Direction direction;
    /** The different scores, turned so that higher is more likely, upwards. */
    private final double[] scores;

    private final long[] with;
    private final long[] without;
    private final long withCondition;
    private final long withoutCondition;

    private RocCurve(Direction direction, double[] scores, long[] with, long[] without) {
        this.direction = direction;
        this.scores = scores;
        this.with = with;
        this.without = without;
        this.withCondition = Arrays.stream(with).sum();
        this.withoutCondition = Arrays.stream(without).sum();
    }

    /**
     * The curve of people's scores.
     *
     * @param scores one a person, finite
     * @param condition whether each has the condition, in the same order
     * @param direction which scores speak for it
     * @return the curve, in time n log n
     * @throws IllegalArgumentException if there are more of one than of the other, or a score is not finite
     */
    public static RocCurve of(double[] scores, boolean[] condition, Direction direction) {
        checkLengths(scores.length, condition.length);
        double[] different = different(scores, direction);
        long[][] counts = new long[2][different.length];
        for (int person = 0; person < scores.length; person++) {
            counts[condition[person] ? 1 : 0][Arrays.binarySearch(different, direction.turned(scores[person]))]++;
        }
        return new RocCurve(direction, different, counts[1], counts[0]);
    }

    private static double[] different(double[] scores, Direction direction) {
        double[] sorted = Arrays.stream(scores).map(direction::turned).sorted().toArray();
        int kept = 0;
        for (double score : sorted) {
            if (kept == 0 || score != sorted[kept - 1]) {
                sorted[kept++] = score;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    static void checkLengths(int scores, int conditions) {
        if (scores != conditions) {
            throw new IllegalArgumentException(
                    "RocCurve.condition: must be as many as scores, " + scores + ", but were " + conditions);
        }
    }

    /**
     * @param direction which scores speak for the condition
     * @return a curve to be filled one person after the other
     */
    public static Builder builder(Direction direction) {
        return new Builder(direction);
    }

    /** {@return which scores speak for the condition} */
    public Direction direction() {
        return direction;
    }

    /** {@return how many people have the condition} */
    public long withCondition() {
        return withCondition;
    }

    /** {@return how many people do not have it} */
    public long withoutCondition() {
        return withoutCondition;
    }

    /**
     * {@return the area under the curve, 0 to 1} How often, of two people drawn from the group, one with the condition and
     * one without, the first has the score that speaks more for it; a tie counts half. None if all are of one kind.
     */
    public Computed<Double> auc() {
        return bothKinds(1).map(both -> placementsOfWith().mean() / 2 / withoutCondition);
    }

    /** {@return DeLong's variance of the area; none with fewer than 2 people of either kind} */
    public Computed<Double> variance() {
        return bothKinds(2)
                .map(both -> placementsOfWith().varianceOfMean() / 4 / withoutCondition / withoutCondition
                        + placementsOfWithout().varianceOfMean() / 4 / withCondition / withCondition);
    }

    /** {@return the square root of {@link #variance()}} */
    public Computed<Double> standardError() {
        return variance().map(Math::sqrt);
    }

    /**
     * DeLong's interval of the area, moved into 0 and 1.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if there is no variance or it is 0
     */
    public Computed<ConfidenceInterval> interval(double level) {
        return unclippedInterval(level).map(interval -> interval.clippedTo(0, 1));
    }

    /**
     * DeLong's interval of the area as it comes; it may reach below 0 or above 1.
     *
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none if there is no variance or it is 0
     */
    public Computed<ConfidenceInterval> unclippedInterval(double level) {
        return standardError()
                .flatMap(error -> error == 0
                        ? Computed.none(
                                scores.length == 1
                                        ? "all scores are equal"
                                        : "DeLong's variance is 0, as where the scores separate the two kinds of people completely")
                        : auc().map(area -> ConfidenceInterval.normal(area, error, level, "DeLong")));
    }

    /** {@return every score as a cut-off, upwards; the lowest score of all people is among them} */
    public List<RocCut> cuts() {
        RocCut[] cuts = new RocCut[scores.length];
        long truePositives = 0;
        long falsePositives = 0;
        for (int i = scores.length - 1; i >= 0; i--) {
            truePositives += with[i];
            falsePositives += without[i];
            cuts[i] = new RocCut(
                    direction.turned(scores[i]),
                    new DiagnosticTable(
                            truePositives,
                            falsePositives,
                            withCondition - truePositives,
                            withoutCondition - falsePositives));
        }
        return Arrays.stream(cuts)
                .sorted(Comparator.comparingDouble(RocCut::cut))
                .toList();
    }

    /** {@return every cut-off with the greatest Youden index, upwards, compared exactly; none if all are of one kind} */
    public Computed<List<RocCut>> best() {
        return bothKinds(1).map(both -> {
            List<RocCut> cuts = cuts();
            BigInteger greatest = cuts.stream()
                    .map(this::scaledYouden)
                    .reduce(BigInteger::max)
                    .orElseThrow();
            return cuts.stream()
                    .filter(cut -> scaledYouden(cut).equals(greatest))
                    .toList();
        });
    }

    /** {@return sensitivity + specificity, times the people of each kind} */
    private BigInteger scaledYouden(RocCut cut) {
        return product(cut.table().truePositives(), withoutCondition)
                .add(product(cut.table().trueNegatives(), withCondition));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private Computed<Boolean> bothKinds(long atLeast) {
        String kind = atLeast == 1 ? "nobody " : "fewer than " + atLeast + " people ";
        if (withCondition < atLeast) {
            return Computed.none(kind + (atLeast == 1 ? "has" : "have") + " the condition");
        }
        return withoutCondition < atLeast
                ? Computed.none(kind + (atLeast == 1 ? "is" : "are") + " without the condition")
                : Computed.of(true);
    }

    /** {@return for everyone with the condition, twice the number of people without it whom the score is above, ties once} */
    private Spread placementsOfWith() {
        Spread placements = new Spread();
        long[] twice = twiceBelow(without);
        IntStream.range(0, scores.length).forEach(i -> placements.add(twice[i], with[i]));
        return placements;
    }

    /** {@return for everyone without the condition, twice the number of people with it whom the score is above, ties once} */
    private Spread placementsOfWithout() {
        Spread placements = new Spread();
        long[] twice = twiceBelow(with);
        IntStream.range(0, scores.length).forEach(i -> placements.add(twice[i], without[i]));
        return placements;
    }

    /** {@return for each score, twice how many of these people have a lower one and once how many have the same} */
    private static long[] twiceBelow(long[] people) {
        long[] twice = new long[people.length];
        long below = 0;
        for (int i = 0; i < people.length; i++) {
            twice[i] = 2 * below + people[i];
            below += people[i];
        }
        return twice;
    }

    /** {@return for each of these scores, its place among the people with or without the condition, as above} */
    long[] placements(double[] ofPeople, boolean amongWith) {
        long[] twice = twiceBelow(amongWith ? with : without);
        return Arrays.stream(ofPeople)
                .mapToLong(score -> twice[Arrays.binarySearch(scores, direction.turned(score))])
                .toArray();
    }

    /** {@return counts, area with interval, all cut-offs and the best ones; the keys are in the module's README} */
    public ObjectNode toJson() {
        return AccuracyJson.of(this);
    }

    @Override
    public String toString() {
        return "RocCurve[" + withCondition + " with, " + withoutCondition + " without the condition]";
    }

    /** Takes one person after the other, and keeps how often each score came. */
    public static final class Builder {

        private final Direction direction;
        private final Map<Double, long[]> counts = new TreeMap<>();

        private Builder(Direction direction) {
            this.direction = direction;
        }

        /**
         * @param score finite
         * @param condition whether the person has the condition
         * @return this
         * @throws IllegalArgumentException if the score is not finite; the message does not show it
         */
        public Builder person(double score, boolean condition) {
            counts.computeIfAbsent(direction.turned(score), first -> new long[2])[condition ? 1 : 0]++;
            return this;
        }

        /** {@return how many different scores there are so far} */
        public int differentScores() {
            return counts.size();
        }

        /** {@return the curve of the people so far} */
        public RocCurve build() {
            return new RocCurve(
                    direction,
                    counts.keySet().stream().mapToDouble(score -> score).toArray(),
                    counts.values().stream().mapToLong(count -> count[1]).toArray(),
                    counts.values().stream().mapToLong(count -> count[0]).toArray());
        }
    }
}
