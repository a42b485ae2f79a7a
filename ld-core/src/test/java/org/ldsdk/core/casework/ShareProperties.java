package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** Laws of share decisions and briefs. */
class ShareProperties {

    @Provide
    Arbitrary<ShareDecision> decisions() {
        return Shares.decisions();
    }

    private static ShareDecisions all(List<ShareDecision> decisions) {
        return new ShareDecisions(Events.CASE, decisions);
    }

    @Property
    void withdrawing_makes_nothing_earlier_illegal_and_nothing_later_legal(
            @ForAll @Size(max = 3) List<@From("decisions") ShareDecision> others,
            @ForAll("decisions") ShareDecision decision,
            @ForAll @IntRange(min = 0, max = 20) int later) {
        if (decision.withdrawn().isPresent()) {
            return;
        }
        int day = (int) Duration.between(Events.START, decision.since()).toDays() + later;
        ShareDecision withdrawn = decision.withdraw(Events.day(day));
        ShareDecisions before = all(others).with(decision);
        ShareDecisions after = all(others).with(withdrawn);

        Shares.questions().forEach(question -> {
            if (question.day() < day) {
                assertThat(question.isLive(after)).isEqualTo(question.isLive(before));
            } else {
                assertThat(question.isLive(after)).isEqualTo(question.isLive(all(others)));
                assertThat(withdrawn.isLive(question.item(), question.recipient(), Events.day(question.day())))
                        .isFalse();
            }
        });
    }

    @Property
    void the_order_of_decisions_and_items_changes_nothing(
            @ForAll @Size(max = 4) List<@From("decisions") ShareDecision> decisions, @ForAll Random random) {
        List<ShareDecision> shuffled = new ArrayList<>(decisions);
        List<ShareItem> items = new ArrayList<>(Shares.ITEMS);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(items, random);
        for (int day = 0; day <= 21; day++) {
            assertThat(all(shuffled).live(items, "court", Events.day(day)))
                    .isEqualTo(all(decisions).live(Shares.ITEMS, "court", Events.day(day)));
        }
    }

    @Property
    void what_is_live_is_covered_by_a_decision_that_holds_then(
            @ForAll @Size(max = 4) List<@From("decisions") ShareDecision> decisions) {
        Shares.questions().forEach(question -> {
            boolean expected = decisions.stream()
                    .anyMatch(it -> !Events.day(question.day()).isBefore(it.since())
                            && it.until()
                                    .map(Events.day(question.day())::isBefore)
                                    .orElse(true)
                            && it.withdrawn()
                                    .map(Events.day(question.day())::isBefore)
                                    .orElse(true)
                            && it.scope().recipients().contains(question.recipient())
                            && (it.scope().items().contains(question.item())
                                    || Shares.PLAIN.contains(question.item().kind())
                                            && it.scope()
                                                    .kinds()
                                                    .contains(question.item().kind())));
            assertThat(question.isLive(all(decisions))).isEqualTo(expected);
        });
    }

    @Property
    void a_brief_holds_only_what_was_live_for_its_recipient_at_its_time(
            @ForAll @Size(max = 4) List<@From("decisions") ShareDecision> decisions,
            @ForAll @IntRange(min = 0, max = 21) int day,
            @ForAll Random random) {
        List<ShareItem> wanted = new ArrayList<>(Shares.ITEMS);
        Collections.shuffle(wanted, random);
        List<ShareItem> some = wanted.subList(0, random.nextInt(wanted.size() + 1));
        ShareDecisions all = all(decisions);
        List<ShareItem> live = all.live(some, "court", Events.day(day));

        assertThat(JusticeBrief.of(all, "court", Events.day(day), live).items()).isEqualTo(live);
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            if (!live.contains(some.get(i))) {
                refused.add("JusticeBrief.items[" + i + "]");
            }
        }
        try {
            JusticeBrief brief = JusticeBrief.of(all, "court", Events.day(day), some);
            assertThat(refused).isEmpty();
            assertThat(brief.items()).containsExactlyInAnyOrderElementsOf(some);
            assertThat(JusticeBrief.read(Json.write(brief), "brief.json", all)).isEqualTo(brief);
        } catch (ProblemsException refusal) {
            assertThat(refusal.problems()).extracting(it -> it.where()).isEqualTo(refused);
        }
    }

    @Property
    void decisions_are_written_and_read_again(@ForAll @Size(max = 4) List<@From("decisions") ShareDecision> decisions) {
        assertThat(ShareDecisions.read(Json.write(all(decisions)), "shares.json"))
                .isEqualTo(all(decisions));
    }
}
