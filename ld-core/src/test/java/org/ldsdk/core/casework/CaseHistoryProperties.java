package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.core.casework.Events.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of what is due: nothing that hangs on a follow-up or a signal is lost by closing an episode or by listing things otherwise. */
class CaseHistoryProperties {

    /** A signpost sent, due and perhaps known on generated days. */
    record Sign(int sent, int due, int known) {

        Referral referral(int id) {
            Referral signpost = Referral.of(
                    Events.CASE,
                    "s-" + id,
                    "agency",
                    Set.of("debt"),
                    new ReferralEvent.Signposted(day(sent), day(sent + due)));
            return known == 0
                    ? signpost
                    : signpost.with(new ReferralEvent.Closed(day(sent + known), Outcome.SUPPORT_GIVEN));
        }

        boolean isDue(int at) {
            return sent + due <= at && (known == 0 || at < sent + known);
        }
    }

    @Provide
    Arbitrary<Sign> signs() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 12);
        return Combinators.combine(days, days, days).as(Sign::new);
    }

    private static CaseHistory history(List<Sign> signs, List<Integer> order) {
        CaseHistory history = CaseHistory.of(Events.CASE);
        for (int i : order) {
            history = history.with(signs.get(i).referral(i))
                    .with(CrisisSignal.of(day(i), CrisisTrigger.values()[i]))
                    .with(new DropIn(day(10 + i), DropIn.Result.ADVICE));
        }
        return history;
    }

    private static List<Integer> inOrder(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    @Property
    void exactly_the_follow_ups_whose_time_has_come_and_whose_outcome_is_not_known_are_due(
            @ForAll @Size(max = 6) List<@From("signs") Sign> signs,
            @ForAll @IntRange(min = 0, max = 30) int at,
            @ForAll @IntRange(min = 0, max = 30) int closed) {
        CaseHistory history = history(signs, inOrder(signs.size()));
        List<String> expected = IntStream.range(0, signs.size())
                .filter(i -> signs.get(i).isDue(at))
                .mapToObj(i -> "s-" + i)
                .toList();
        DueNow due = history.with(Episode.open(day(0)).close(day(closed))).dueAt(day(at));

        assertThat(due.followUps()).extracting(Referral::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(due).as("episode or not").isEqualTo(history.dueAt(day(at)));
    }

    @Property
    void the_order_in_which_things_are_listed_changes_nothing(
            @ForAll @Size(max = 6) List<@From("signs") Sign> signs,
            @ForAll @IntRange(min = 0, max = 30) int at,
            @ForAll Random random) {
        List<Integer> order = new ArrayList<>(inOrder(signs.size()));
        Collections.shuffle(order, random);
        Episode episode = Episode.open(day(0)).close(day(12));
        CaseHistory listed = history(signs, inOrder(signs.size())).with(episode);
        CaseHistory shuffled = history(signs, order).with(episode);

        assertThat(shuffled.dueAt(day(at))).isEqualTo(listed.dueAt(day(at)));
        assertThat(shuffled.returns()).isEqualTo(listed.returns());
    }
}
