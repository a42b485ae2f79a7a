package org.ldsdk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldsdk.core.casework.Events.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** Laws of the stages of proceedings over generated histories. */
class JusticeHistoryProperties {

    private static final Set<JusticeStage> OPENS =
            EnumSet.of(JusticeStage.PLEA_ENTERED, JusticeStage.CONVICTED, JusticeStage.OUT_OF_COURT_DISPOSAL);
    private static final Set<JusticeStage> CLOSES = EnumSet.of(
            JusticeStage.SUSPECTED,
            JusticeStage.ARRESTED,
            JusticeStage.VOLUNTARY_ATTENDANCE,
            JusticeStage.CHARGED,
            JusticeStage.NO_FURTHER_ACTION);

    @Provide
    Arbitrary<List<JusticeStage>> stages() {
        return Arbitraries.of(JusticeStage.class).list().ofMaxSize(8);
    }

    @Property
    void the_acknowledgement_applies_exactly_from_plea_conviction_or_disposal_until_a_new_allegation(
            @ForAll("stages") List<JusticeStage> stages) {
        JusticeHistory history = JusticeHistory.empty();
        for (int i = 0; i < stages.size(); i++) {
            history = history.with(stages.get(i), day(i));
        }
        boolean open = false;
        for (int i = 0; i < stages.size(); i++) {
            open = OPENS.contains(stages.get(i)) || open && !CLOSES.contains(stages.get(i));
            Known<Boolean> read = history.offenceAcknowledged(day(i));
            assertThat(read).isEqualTo(Known.missing(open ? MissingReason.NOT_ASKED : MissingReason.NOT_APPLICABLE));
            String stage = history.facts(day(i))
                    .get(JusticeHistory.JUSTICE_STAGE)
                    .value()
                    .orElseThrow();
            assertThat(JusticeHistory.closesAcknowledgement(stage)).isEqualTo(CLOSES.contains(stages.get(i)));
            JusticeHistory before = history;
            int asked = i;
            if (open) {
                assertThat(before.withAcknowledgement(Known.of(false), day(i)).offenceAcknowledged(day(i)))
                        .isEqualTo(Known.of(false));
            } else {
                assertThatThrownBy(() -> before.withAcknowledgement(Known.of(true), day(asked)))
                        .isInstanceOf(ProblemsException.class);
            }
        }
        assertThat(JusticeHistory.read(Json.write(history), "h.json")).isEqualTo(history);
    }
}
