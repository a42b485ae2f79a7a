package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.casework.ShareItem.Kind;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.validation.Validation;

/** No id, code, time, answer or word of a case comes out in a text form or a message. */
class CaseworkCanaryTest {

    private static final CaseRef CASE = CaseRef.of("canary-case");
    private static final ShareScope SCOPE =
            ShareScope.ofItems(Set.of(new ShareItem(Kind.NEED, "canary-need")), "canary-court");
    private static final ShareDecision DECISION =
            ShareDecision.without(ShareBasis.SERIOUS_HARM, "canary rationale", SCOPE, day(0));

    private final List<String> said = new ArrayList<>();

    private void say(Object... objects) {
        for (Object object : objects) {
            said.add(object.toString());
        }
    }

    private void assertSilent() {
        assertThat(said).isNotEmpty().noneMatch(text -> text.contains("canary") || text.contains("2026-"));
    }

    private static CaseHistory history() {
        CaseHistory history = CaseHistory.of(CASE)
                .with(new Contact(day(0), PointOfIntervention.YOUTH_COURT))
                .with(Episode.open(day(0)).close(day(1)))
                .with(new DropIn(day(2), DropIn.Result.ADVICE))
                .with(new CrisisPlan(day(0), Map.of(CrisisTrigger.EVICTION, List.of("canary-step"))))
                .with(CrisisSignal.of(day(0), CrisisTrigger.EVICTION));
        return history.with(Referral.of(
                CASE, "canary-r", "canary-offer", Set.of("canary-need"), new ReferralEvent.Signposted(day(0), day(1))));
    }

    @Test
    void text_forms_show_nothing() {
        CaseHistory history = history();
        DueNow due = history.dueAt(day(5));
        say(
                history,
                history.contacts(),
                history.episode(),
                history.episode().orElseThrow().periods());
        say(history.referrals(), history.dropIns(), history.crisisPlans(), history.crisisSignals());
        say(due, due.signals(), due.followUps(), due.followUps().get(0).followUp(), CASE);
        assertThat(due.signals().get(0).steps()).containsExactly("canary-step");
        Events.all(day(1)).forEach(this::say);
        ShareDecisions shared = ShareDecisions.none(CASE).with(DECISION);
        say(DECISION, shared, SCOPE, SCOPE.items());
        say(JusticeBrief.of(shared, "canary-court", day(1), SCOPE.items()));
        JusticeHistory stages =
                JusticeHistory.empty().with(JusticeStage.CONVICTED, day(0)).withAcknowledgement(Known.of(true), day(1));
        say(stages, stages.steps(), stages.acknowledgements(), stages.facts(day(2)));
        assertSilent();
        assertThat(said).noneMatch(text -> text.contains("CONVICTED") || text.contains("convicted"));
    }

    @Test
    void text_forms_of_events_are_their_kinds() {
        Events.all(day(1)).forEach(event -> assertThat(event).hasToString(Words.of(event.kind())));
    }

    private void provoke(ThrowingCallable failing) {
        assertThatThrownBy(failing).satisfies(thrown -> {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                say(cause);
            }
        });
    }

    @Test
    void messages_show_nothing() {
        CaseHistory history = history();
        String json = Json.write(history);
        Referral referral = history.referrals().get(0);
        provoke(() -> CaseRef.of("canary name"));
        provoke(() -> new ShareItem(Kind.NEED, "Canary said: canary"));
        provoke(() -> referral.with(new ReferralEvent.Declined(day(1), DeclineReason.BELOW)));
        provoke(() -> referral.with(new ReferralEvent.Engaged(day(-9))));
        provoke(() -> history.with(Referral.of(
                CaseRef.of("canary-2"),
                "canary",
                "canary",
                Set.of(),
                referral.events().get(0))));
        provoke(() -> CaseHistory.read(json.replace("youth-court", "canary"), "case.json"));
        provoke(() -> CaseHistory.read(json.replace("2026-03-04T09:00:00Z", "2026-canary"), "case.json"));
        provoke(() -> CaseHistory.read(json.replace("\"canary-case\"", "\"canary case\""), "case.json"));
        provoke(() -> CaseHistory.read(json.replace("\"eviction\":", "\"canary\":"), "case.json"));
        provoke(() -> JusticeBrief.of(ShareDecisions.none(CASE), "canary-court", day(1), SCOPE.items()));
        provoke(() -> DECISION.withdraw(day(-1)));
        provoke(() -> JusticeHistory.empty().withAcknowledgement(Known.of(true), day(1)));
        String bulk = Json.write(referral).replace("signposted", "sent");
        ReferralReplay replay = ReferralReplay.read(bulk, "r.jsonl:3");
        say(replay, replay.problems());
        Referral blank =
                Referral.of(CASE, " ", "canary-offer", Set.of("canary-need"), new ReferralEvent.Drafted(day(0)));
        say(Validation.check(blank, "Referral"));
        assertSilent();
    }
}
