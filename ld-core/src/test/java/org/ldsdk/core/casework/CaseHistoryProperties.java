package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.core.casework.Events.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Property
    void what_happens_later_changes_nothing_of_how_it_was(
            @ForAll @Size(max = 6) List<@From("signs") Sign> signs,
            @ForAll @IntRange(min = 0, max = 30) int at,
            @ForAll @IntRange(min = 0, max = 30) int closed) {
        CaseHistory history = history(signs, inOrder(signs.size()))
                .with(new Contact(day(4), PointOfIntervention.COMMUNITY))
                .with(new CrisisPlan(day(6), Map.of()))
                .with(new CrisisSignal(day(3), CrisisTrigger.EVICTION, Optional.of(day(9))))
                .with(Episode.open(day(2)).close(day(2 + closed)).reopen(day(3 + closed)));
        CaseHistory then = history.asOf(day(at));

        assertThat(then.dueAt(day(at)).followUps())
                .isEqualTo(history.dueAt(day(at)).followUps());
        assertThat(then.dueAt(day(at)).signals())
                .hasSameSizeAs(history.dueAt(day(at)).signals());
        assertThat(then.asOf(day(at))).isEqualTo(then);
        assertThat(history.asOf(day(100))).isEqualTo(history);
        assertThat(then.episode().filter(it -> it.isOpen(day(at))).isPresent())
                .isEqualTo(history.episode().orElseThrow().isOpen(day(at)));
        for (int early = 0; early <= at; early++) {
            assertThat(then.asOf(day(early))).isEqualTo(history.asOf(day(early)));
        }
        assertThat(times(then)).allMatch(time -> !time.isAfter(day(at)));
        assertThat(times(then).count())
                .isEqualTo(times(history).filter(time -> !time.isAfter(day(at))).count());
    }

    /** Every time at which something happened in a case. */
    private static Stream<Instant> times(CaseHistory history) {
        return Stream.of(
                        history.contacts().stream().map(Contact::at),
                        history.dropIns().stream().map(DropIn::at),
                        history.crisisPlans().stream().map(CrisisPlan::since),
                        history.crisisSignals().stream()
                                .flatMap(it -> Stream.concat(Stream.of(it.at()), it.actedOn().stream())),
                        history.episode().stream()
                                .flatMap(it -> it.periods().stream())
                                .flatMap(it -> Stream.concat(Stream.of(it.opened()), it.closed().stream())),
                        history.referrals().stream()
                                .flatMap(it -> it.events().stream())
                                .map(ReferralEvent::at))
                .flatMap(stream -> stream);
    }
}
