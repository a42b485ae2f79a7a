package org.ldsdk.core.criterion;

import java.util.List;

/**
 * What a finding needs to know of {@link Facts}, besides what evaluating reads: how things are called, which unknowns somebody could still
 * be asked, and which of them can stand for one another.
 */
public interface Questions {

    /**
     * The question behind an unknown, if somebody could still be asked it.
     *
     * @param unknown position of an open unknown
     * @return the name of the item or fact; empty if no question could settle it
     */
    String question(int unknown);

    /**
     * Supposes that the question behind an unknown is answered.
     *
     * @param unknown position of an open unknown with a question
     * @param choice one of its choices
     */
    void answer(int unknown, int choice);

    /**
     * Takes back the last answer.
     *
     * @param unknown the unknown that was answered last
     */
    void retract(int unknown);

    /**
     * @param unknown position of an unknown
     * @return its place in printed order
     */
    int printed(int unknown);

    /**
     * How a choice is called in a finding.
     *
     * @param unknown position of an unknown
     * @param choice one of its choices
     * @return the code of the answer
     */
    String choiceCode(int unknown, int choice);

    /**
     * What the unknown does to the given quantities: unknowns with equal roles can stand for one another. What answers to several of them
     * do together follows from how many they are and, number by number, from the sum of their entries.
     *
     * @param unknown position of an unknown
     * @param quantities positions of the quantities a criterion reads
     * @return one entry for each choice, all of the same length; equal entries mean that the choices do the same
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
