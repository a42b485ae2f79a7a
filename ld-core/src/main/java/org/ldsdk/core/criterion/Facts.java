package org.ldsdk.core.criterion;

import java.util.List;

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

    /**
     * The question behind an unknown, if somebody could still be asked it.
     *
     * @param unknown position of an open unknown
     * @return the name of the item or fact; empty if no question could settle it
     */
    default String question(int unknown) {
        return "";
    }

    /**
     * Supposes that the question behind an unknown is answered.
     *
     * @param unknown position of an open unknown with a question
     * @param choice one of its choices
     */
    default void answer(int unknown, int choice) {
        suppose(unknown, choice);
    }

    /**
     * Takes back the last answer.
     *
     * @param unknown the unknown that was answered last
     */
    default void retract(int unknown) {
        withdraw(unknown);
    }

    /**
     * @param unknown position of an unknown
     * @return its place in printed order
     */
    default int printed(int unknown) {
        return unknown;
    }

    /**
     * How a choice is called in a finding.
     *
     * @param unknown position of an unknown
     * @param choice one of its choices
     * @return the code of the answer
     */
    default String choiceCode(int unknown, int choice) {
        return Integer.toString(choice);
    }

    /**
     * What the unknown does to the given quantities: unknowns with equal roles can stand for one another.
     *
     * @param unknown position of an unknown
     * @param quantities positions of the quantities a criterion reads
     * @return one entry for each choice; equal entries mean that the choices do the same
     */
    List<List<Double>> role(int unknown, int[] quantities);

    /**
     * What stands behind a quantity, for a finding.
     *
     * @param quantity position of a quantity
     * @return its reading
     */
    Reading reading(int quantity);
}
