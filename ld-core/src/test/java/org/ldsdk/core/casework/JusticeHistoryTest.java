package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.NamedQuantities;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.criterion.Verdict;

class JusticeHistoryTest {

    private static final JusticeHistory PLEADED = JusticeHistory.empty()
            .with(JusticeStage.ARRESTED, day(0))
            .with(JusticeStage.CHARGED, day(1))
            .with(JusticeStage.PLEA_ENTERED, day(10));

    private static final NamedQuantities QUANTITIES = NamedQuantities.none()
            .values("fact:offence-acknowledged", "acknowledgement of the offence", List.of("yes", "no"))
            .values(
                    "fact:justice-stage",
                    "stage of the proceedings",
                    Arrays.stream(JusticeStage.values()).map(Words::of).toList());

    private static Finding acknowledged(JusticeHistory history, int day) {
        Evaluator evaluator = QUANTITIES.evaluator(new Criterion.OneOf("fact:offence-acknowledged", List.of("yes")));
        Map<String, Known<String>> facts = history.facts(day(day)).entrySet().stream()
                .collect(Collectors.toMap(fact -> "fact:" + fact.getKey(), Map.Entry::getValue));
        return QUANTITIES.facts(Map.of(), facts).explain(evaluator);
    }

    @Test
    void a_criterion_reads_the_acknowledgement_only_after_a_plea_and_never_asks_for_it_before() {
        JusticeHistory said = PLEADED.withAcknowledgement(Known.of(true), day(11));

        Finding early = acknowledged(said, 5);
        assertThat(early.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(early.settling()).as("nothing to ask").hasValue(Settling.NONE);
        assertThat(acknowledged(PLEADED, 10).settling().orElseThrow().toMet().size())
                .as("may be asked now")
                .isEqualTo(1);
        assertThat(acknowledged(said, 10).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(acknowledged(said, 11).verdict()).isEqualTo(Verdict.MET);
        assertThat(acknowledged(PLEADED.withAcknowledgement(Known.of(false), day(11)), 12)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void an_acknowledgement_before_a_plea_cannot_be_held() {
        assertThatThrownBy(() -> PLEADED.withAcknowledgement(Known.of(true), day(9)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "JusticeHistory.acknowledgements[0]: must not be before a plea, a conviction or an out-of-court"
                                + " disposal");
    }

    @Test
    void a_new_arrest_closes_it_again_and_what_was_said_before_is_not_carried_over() {
        JusticeHistory again =
                PLEADED.withAcknowledgement(Known.of(true), day(11)).with(JusticeStage.ARRESTED, day(20));

        assertThat(again.offenceAcknowledged(day(19))).isEqualTo(Known.of(true));
        assertThat(again.offenceAcknowledged(day(20))).isEqualTo(Known.missing(MissingReason.NOT_APPLICABLE));
        assertThat(again.with(JusticeStage.CONVICTED, day(30)).offenceAcknowledged(day(30)))
                .isEqualTo(Known.missing(MissingReason.NOT_ASKED));
    }

    @Test
    void exactly_two_facts_can_be_read_and_none_of_them_is_offending() {
        assertThat(PLEADED.facts(day(30)).keySet()).containsExactly("justice-stage", "offence-acknowledged");
        assertThat(PLEADED.facts(day(1)).get("justice-stage")).isEqualTo(Known.of("charged"));
        assertThat(JusticeHistory.empty().facts(day(1)).get("justice-stage"))
                .isEqualTo(Known.missing(MissingReason.NOT_ASKED));
    }

    @Test
    void stages_are_in_order_of_time() {
        assertThatThrownBy(() -> PLEADED.with(JusticeStage.BAILED, day(9)))
                .hasMessage("JusticeHistory.steps[3]: must not be before the one that it follows");
    }
}
