package org.ldsdk.core.criterion;

/**
 * What is known about one person, as criteria read it: quantities by their position in a {@link Vocabulary}, and the unknowns that
 * could still move them.
 *
 * <p>A completion gives every open unknown one of its choices. {@link #lowest} and {@link #highest} are attained by some completion, so
 * one comparison is judged exactly. Where quantities share unknowns an {@link Evaluator} looks at completions jointly: it {@link #suppose
 * supposes} choices one after the other and withdraws them again in reverse order. Not thread-safe while being read.
 */
public interface Facts {

    /** {@return what can be read, by position} */
    Vocabulary vocabulary();

    /**
     * @param quantity position of a number
     * @return the least it can be over all completions; positive infinity if it exists in none
     */
    double lowest(int quantity);

    /**
     * @param quantity position of a number
     * @return the most it can be over all completions; negative infinity if it exists in none
     */
    double highest(int quantity);

    /**
     * @param quantity position of a quantity
     * @return whether there is a completion in which it does not exist, such as an item behind a skip
     */
    boolean mayBeAbsent(int quantity);

    /**
     * @param quantity position of a quantity with a closed list of values
     * @return the values it can have over all completions, bit {@code i} for value {@code i}
     */
    long possibleValues(int quantity);

    /**
     * @param quantity position of a quantity
     * @return whether there is an answer: undetermined while one can still come
     */
    Verdict answered(int quantity);

    /**
     * @param quantity position of a quantity
     * @return whether its ends rest on an estimate made by a missing-data policy
     */
    boolean isEstimated(int quantity);

    /**
     * From here on, quantities with an estimate are read as their estimate, or again without it. Facts without estimates need not do
     * anything.
     *
     * @param on whether estimates are read
     */
    default void readEstimates(boolean on) {}

    /** {@return how many unknowns there can be; the position of an unknown is below it and never changes} */
    int unknowns();

    /**
     * @param unknown position of an unknown
     * @return whether it is open: neither known nor supposed
     */
    boolean isOpen(int unknown);

    /**
     * @param unknown position of an unknown
     * @return the number of its choices
     */
    int choices(int unknown);

    /**
     * @param unknown position of an unknown
     * @param quantity position of a quantity
     * @return whether the unknown could ever move the quantity
     */
    boolean bearsOn(int unknown, int quantity);

    /**
     * Narrows everything read from here on to completions with this choice. Unknowns are supposed in order of
     * position, so those that change the regime must come first.
     *
     * @param unknown position of an open unknown
     * @param choice 0 to {@code choices(unknown) - 1}
     */
    void suppose(int unknown, int choice);

    /**
     * Takes back the last supposition.
     *
     * @param unknown the unknown that was supposed last
     */
    void withdraw(int unknown);

    /**
     * {@return a number that tells apart situations in which the same readings could still move differently}
     *
     * <p>Two situations with the same open unknowns, the same readings and the same regime must have the same futures.
     */
    long regime();

    /** {@return the same facts as a finding needs them: names, questions, and what could settle them} */
    Questions questions();
}
