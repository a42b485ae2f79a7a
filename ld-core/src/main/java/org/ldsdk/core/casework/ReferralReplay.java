package org.ldsdk.core.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * A referral made from events as other systems hand them over, in bulk: taken in order of time whatever order they are listed in. Events at
 * the same instant keep their order. An event that may not follow is reported and left out, and the rest is kept. Text forms show nothing.
 *
 * @param referral the referral with the events that can be; empty if no event is a beginning
 * @param problems the events left out, by their place in the list that was handed in
 */
public record ReferralReplay(Optional<Referral> referral, List<Problem> problems) {

    /** Copies the list. */
    public ReferralReplay {
        problems = List.copyOf(problems);
    }

    /** A referral as it stands in a file: anything may be wrong with the events together. */
    record Listed(CaseRef caseRef, String id, String offer, SortedSet<String> needs, List<ReferralEvent> events) {

        @Override
        public String toString() {
            return "Listed";
        }
    }

    /**
     * Reads one referral in the form of {@link Referral#read}.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as file and line
     * @return the referral with the events that can be, and the problems of the others
     * @throws ProblemsException if the text is no referral at all, or one event alone is wrong in itself
     */
    public static ReferralReplay read(String json, String where) {
        Listed listed = Json.read(json, Listed.class, where);
        ReferralReplay replay = of(listed);
        return new ReferralReplay(
                replay.referral,
                replay.problems.stream()
                        .map(problem -> new Problem(where + " " + problem.where(), problem.rule()))
                        .toList());
    }

    private static ReferralReplay of(Listed listed) {
        ReferralSteps steps = new ReferralSteps();
        IntStream.range(0, listed.events().size())
                .boxed()
                .sorted(Comparator.comparing(i -> listed.events().get(i).at()))
                .forEach(i -> steps.take(listed.events().get(i), i));
        Optional<Referral> referral = steps.state()
                .map(state -> ImmutableReferral.builder()
                        .caseRef(listed.caseRef())
                        .id(listed.id())
                        .offer(listed.offer())
                        .needs(listed.needs())
                        .events(steps.kept())
                        .build());
        return new ReferralReplay(referral, steps.problems());
    }

    @Override
    public String toString() {
        return "ReferralReplay[" + problems.size() + " problems]";
    }
}
