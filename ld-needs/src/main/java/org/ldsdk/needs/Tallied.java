package org.ldsdk.needs;

/**
 * What one list of a complexity rule comes to.
 *
 * @param group the list; for a rule with one list, named as the rule is
 * @param lowest the fewest that hold, however what is unknown turns out
 * @param highest the most that could hold
 */
public record Tallied(CountGroup group, int lowest, int highest) {

    /** {@return how many are counted} */
    public int counted() {
        return group.counts().size();
    }

    /** {@return such as {@code 1 of 4 holds} or {@code at least 1 and at most 3 of 5 hold}} */
    String words() {
        return lowest == highest
                ? lowest + " of " + counted() + (lowest == 1 ? " holds" : " hold")
                : "at least " + lowest + " and at most " + highest + " of " + counted() + " hold";
    }

    @Override
    public String toString() {
        return "Tallied[" + group.code() + "]";
    }
}
