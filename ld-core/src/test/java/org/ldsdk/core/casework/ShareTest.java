package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.ShareItem.Kind;
import org.ldsdk.core.json.Json;

class ShareTest {

    private static final ShareScope NEEDS_TO_COURT = ShareScope.ofKinds(Set.of(Kind.NEED), "court");
    private static final ShareDecision CONSENT = ShareDecision.consent(NEEDS_TO_COURT, day(0));
    private static final ShareDecisions SHARED =
            ShareDecisions.none(Events.CASE).with(CONSENT);

    @Test
    void without_a_decision_nothing_passes() {
        ShareDecisions none = ShareDecisions.none(Events.CASE);
        assertThat(Shares.questions()).noneMatch(question -> question.isLive(none));
        assertThat(JusticeBrief.of(none, "court", day(1), List.of()).items()).isEmpty();
    }

    @Test
    void it_holds_from_its_beginning_to_just_before_its_end_and_for_its_recipients_alone() {
        ShareDecision ended = CONSENT.until(day(5));
        assertThat(ended.isLive(Shares.HOUSING, "court", day(0).minusMillis(1))).isFalse();
        assertThat(ended.isLive(Shares.HOUSING, "court", day(0))).isTrue();
        assertThat(ended.isLive(Shares.HOUSING, "court", day(5).minusMillis(1))).isTrue();
        assertThat(ended.isLive(Shares.HOUSING, "court", day(5))).isFalse();
        assertThat(ended.isLive(Shares.HOUSING, "police", day(1))).isFalse();
        assertThat(ended.isLive(Shares.PLACE, "court", day(1))).isFalse();
    }

    @Test
    void what_was_passed_on_before_a_withdrawal_stays_recorded() {
        JusticeBrief brief = JusticeBrief.of(SHARED, "court", day(1), List.of(Shares.HOUSING));
        ShareDecisions withdrawn = ShareDecisions.none(Events.CASE).with(CONSENT.withdraw(day(2)));

        assertThat(JusticeBrief.read(Json.write(brief), "brief.json", withdrawn))
                .isEqualTo(brief);
        assertThatThrownBy(() -> JusticeBrief.of(withdrawn, "court", day(2), List.of(Shares.HOUSING)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("JusticeBrief.items[0]: must be under a live share decision for the recipient");
        assertThatThrownBy(() -> CONSENT.withdraw(day(2)).withdraw(day(3)))
                .hasMessage("ShareDecision.withdrawn: must not be there yet");
    }

    @Test
    void a_detail_passes_only_by_itself() {
        for (Kind detail : List.of(Kind.SCORE, Kind.BAND, Kind.ITEM_ANSWER, Kind.SUBSTANCE_DETAIL)) {
            assertThatThrownBy(() -> ShareScope.ofKinds(Set.of(Kind.NEED, detail), "court"))
                    .hasMessage(
                            "ShareScope.kinds: must not have score, band, item-answer or substance-detail, which are"
                                    + " shared one by one");
        }
        assertThat(SHARED.isLive(Shares.TOTAL, "court", day(1))).isFalse();
        assertThat(SHARED.with(ShareDecision.consent(ShareScope.ofItems(Set.of(Shares.TOTAL), "court"), day(0)))
                        .live(Shares.ITEMS, "court", day(1)))
                .containsExactly(Shares.DRUGS, Shares.HOUSING, Shares.TOTAL);
    }

    @Test
    void the_acknowledgement_of_an_offence_is_nothing_that_can_be_shared() {
        for (Kind kind : Kind.values()) {
            assertThatThrownBy(() -> new ShareItem(kind, "offence-acknowledged"))
                    .hasMessage("ShareItem.code: must not be the acknowledgement of an offence");
        }
        assertThatThrownBy(() -> new ShareItem(Kind.ITEM_ANSWER, "fact:offence-acknowledged"))
                .hasMessage("ShareItem.code: must not be the acknowledgement of an offence");
    }

    @Test
    void a_code_is_no_sentence_and_a_plain_thing_no_score_in_disguise() {
        Stream.of("He said that", "Housing", "phq-9:total", "")
                .forEach(code -> assertThatThrownBy(() -> new ShareItem(Kind.NEED, code))
                        .hasMessageStartingWith("ShareItem.code: must be 1 to 100 small letters"));
    }

    @Test
    void consent_needs_capacity_and_every_other_basis_a_rationale() {
        List<Known<Boolean>> notThere =
                List.of(Known.of(false), Known.missing(MissingReason.NOT_ASKED), Known.missing(MissingReason.UNKNOWN));
        for (Known<Boolean> capacity : notThere) {
            assertThatThrownBy(() -> ImmutableShareDecision.builder()
                            .from(CONSENT)
                            .capacity(capacity)
                            .build())
                    .hasMessage("ShareDecision.capacity: must be true where the basis is consent");
        }
        for (ShareBasis basis : List.of(ShareBasis.LEGAL_DUTY, ShareBasis.SERIOUS_HARM, ShareBasis.SAFEGUARDING)) {
            assertThat(ShareDecision.without(basis, "because", NEEDS_TO_COURT, day(0))
                            .isLive(Shares.HOUSING, "court", day(1)))
                    .isTrue();
            assertThatThrownBy(() -> ShareDecision.without(basis, " ", NEEDS_TO_COURT, day(0)))
                    .hasMessage("ShareDecision.rationale: must be there where the basis is not consent");
        }
    }

    @Test
    void everything_wrong_with_a_decision_is_said_at_once() {
        assertThatThrownBy(() -> ImmutableShareDecision.builder()
                        .from(CONSENT)
                        .capacity(Known.of(false))
                        .until(Optional.of(day(0)))
                        .withdrawn(day(-1))
                        .build())
                .satisfies(thrown -> assertThat(((ProblemsException) thrown).problems())
                        .extracting(problem -> problem.text())
                        .containsExactly(
                                "ShareDecision.capacity: must be true where the basis is consent",
                                "ShareDecision.until: must be after since",
                                "ShareDecision.withdrawn: must not be before since"));
    }

    @Test
    void a_brief_is_written_with_codes_alone_and_read_only_beside_the_decisions() {
        JusticeBrief brief = JusticeBrief.of(SHARED, "court", day(1), List.of(Shares.HOUSING, Shares.DRUGS));
        String json = Json.write(brief);

        assertThat(json)
                .isEqualTo(
                        "{\"caseRef\":\"case-17\",\"recipient\":\"court\",\"at\":\"2026-03-03T09:00:00Z\","
                                + "\"items\":[{\"kind\":\"need\",\"code\":\"drugs\"},{\"kind\":\"need\",\"code\":\"housing\"}]}");
        assertThatThrownBy(() -> Json.read(json, JusticeBrief.class, "brief.json"))
                .isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() ->
                        JusticeBrief.read(json.replace("housing", "debt").replace("court", "police"), "b", SHARED))
                .hasMessageContaining("JusticeBrief.items[1]: must be under a live share decision");
        assertThatThrownBy(() -> JusticeBrief.read(json, "b", ShareDecisions.none(CaseRef.of("other"))))
                .hasMessage("b caseRef: must be the case of the share decisions");
    }
}
