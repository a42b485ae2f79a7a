package org.ldsdk.ripls.psychometrics;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Sums, squares and products of the answers to a scale's items, over those who answered every item: all that alpha and its
 * kin need, found in one pass. Whole numbers and exact, so that neither the order of people nor the way they are split into
 * parts that are merged moves a digit. Immutable; its text form shows no sum.
 *
 * <p>Points up to 32,767 either way always fit, however many people there are.
 */
public final class ItemMoments {

    private final int respondents;
    private final long[] sums;
    /** Row by row, up to the diagonal. */
    private final long[][] products;

    private ItemMoments(int respondents, long[] sums, long[][] products) {
        this.respondents = respondents;
        this.sums = sums;
        this.products = products;
    }

    /**
     * Adds up answers.
     *
     * @param answers those who answered every item, keyed
     * @return the moments
     * @throws ArithmeticException if points are so large that a sum of products does not fit into a long
     */
    public static ItemMoments of(KeyedAnswers answers) {
        int items = answers.items();
        ItemMoments moments = new ItemMoments(answers.respondents(), new long[items], new long[items][items]);
        int[] points = new int[Math.min(answers.respondents(), BitPlanes.MOST)];
        BitPlanes[] block = new BitPlanes[items];
        for (int first = 0; first < answers.respondents(); first += BitPlanes.MOST) {
            int respondents = Math.min(BitPlanes.MOST, answers.respondents() - first);
            for (int item = 0; item < items; item++) {
                answers.copy(item, first, respondents, points);
                block[item] = BitPlanes.of(points, respondents);
            }
            moments.add(block);
        }
        return moments;
    }

    /** Only while this is made. */
    private void add(BitPlanes... block) {
        for (int i = 0; i < block.length; i++) {
            sums[i] = Math.addExact(sums[i], block[i].sum());
            for (int j = 0; j <= i; j++) {
                products[i][j] = Math.addExact(products[i][j], block[i].product(block[j]));
            }
        }
    }

    /**
     * Both parts of a cohort together.
     *
     * @param other moments of other people's answers to the same items
     * @return the moments of all of them
     * @throws IllegalArgumentException if the number of items differs
     * @throws ArithmeticException if there are more people than an int can count, or a sum does not fit into a long
     */
    public ItemMoments merge(ItemMoments other) {
        if (items() != other.items()) {
            throw new IllegalArgumentException("ItemMoments.items: must be " + items() + ", but was " + other.items());
        }
        long[] mergedSums = new long[items()];
        Arrays.setAll(mergedSums, item -> sums[item] + other.sums[item]);
        long[][] mergedProducts = new long[items()][items()];
        for (int i = 0; i < items(); i++) {
            for (int j = 0; j <= i; j++) {
                mergedProducts[i][j] = Math.addExact(products[i][j], other.products[i][j]);
            }
        }
        return new ItemMoments(Math.addExact(respondents, other.respondents), mergedSums, mergedProducts);
    }

    /**
     * Some of the items, or all in another order.
     *
     * @param items their positions, from 0
     * @return their moments
     */
    public ItemMoments of(int... items) {
        long[] someSums = Arrays.stream(items).mapToLong(this::sum).toArray();
        long[][] someProducts = new long[items.length][items.length];
        for (int i = 0; i < items.length; i++) {
            for (int j = 0; j <= i; j++) {
                someProducts[i][j] = product(items[i], items[j]);
            }
        }
        return new ItemMoments(respondents, someSums, someProducts);
    }

    /** {@return how many people answered every item} */
    public int respondents() {
        return respondents;
    }

    /** {@return the number of items} */
    public int items() {
        return sums.length;
    }

    /**
     * @param item the item's position, from 0
     * @return the sum of its points over all respondents
     */
    public long sum(int item) {
        return sums[item];
    }

    /**
     * @param item the item's position, from 0
     * @param other another's, or the same
     * @return the sum of the products of their points over all respondents
     */
    public long product(int item, int other) {
        return item >= other ? products[item][other] : products[other][item];
    }

    /** The sample covariance times n (n - 1), exactly; the factor falls out of every ratio. */
    BigInteger scaledCovariance(int item, int other) {
        return BigInteger.valueOf(product(item, other))
                .multiply(BigInteger.valueOf(respondents))
                .subtract(BigInteger.valueOf(sums[item]).multiply(BigInteger.valueOf(sums[other])));
    }

    /** What turns the scaled figures into those of a sample. */
    double scale() {
        return (double) respondents * (respondents - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemMoments moments
                && respondents == moments.respondents
                && Arrays.equals(sums, moments.sums)
                && Arrays.deepEquals(products, moments.products);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sums) + Arrays.deepHashCode(products);
    }

    @Override
    public String toString() {
        return "ItemMoments[" + respondents + " respondents, " + items() + " items]";
    }
}
