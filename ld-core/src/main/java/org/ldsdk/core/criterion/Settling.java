package org.ldsdk.core.criterion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would settle an undetermined verdict: the fewest questions that could, and answers to them that would.
 *
 * @param toMet what would make it met
 * @param toNotMet what would make it not met
 */
public record Settling(Side toMet, Side toNotMet) {

    /** Nothing can settle it: there is no open question behind it. */
    public static final Settling NONE = new Settling(new Side(List.of(), true), new Side(List.of(), true));

    /**
     * The smallest sets of answers that settle it one way, whatever the other answers will be.
     *
     * @param sets each a set of answers by name of the item or fact, in printed order: any of the codes listed will do; all sets are of the
     *     same, smallest size; sets that ask the same are listed once, with the first answers that settle it
     * @param complete whether these are all the smallest sets; if not, there are more than are listed, or more than were searched
     */
    public record Side(List<Map<String, List<String>>> sets, boolean complete) {

        /** Copies the list; the order of the answers is kept. */
        public Side {
            sets = List.copyOf(sets);
        }

        /** {@return how many questions it takes; 0 if no set is known} */
        public int size() {
            return sets.isEmpty() ? 0 : sets.get(0).size();
        }

        /** {@return the first few sets in words} */
        public String words() {
            if (sets.isEmpty()) {
                return complete ? "no open question can" : "not searched to the end";
            }
            String shown = sets.stream().limit(3).map(Side::words).collect(Collectors.joining("; or "));
            return sets.size() > 3 || !complete ? shown + "; or others" : shown;
        }

        private static String words(Map<String, List<String>> answers) {
            return answers.entrySet().stream()
                    .map(answer -> answer.getKey() + " = " + anyOf(answer.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String anyOf(List<String> codes) {
            int last = codes.size() - 1;
            return last == 0 ? codes.get(0) : String.join(", ", codes.subList(0, last)) + " or " + codes.get(last);
        }

        @Override
        public String toString() {
            return "Side[" + sets.size() + " sets of " + size() + "]";
        }
    }
}
