package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.ripls.Reference.assertClose;
import static org.ldsdk.ripls.Reference.assertRelative;
import static org.ldsdk.ripls.Reference.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldsdk.core.Citation;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.ripls.change.RecoveryRule.Cut;
import org.ldsdk.ripls.change.RecoveryRule.OfNorms;

/** Reliable change against R, in sum and person by person; see reference/README.md. */
class ReliableChangeReferenceTest {

    static final List<String> SETS = PrePost.SETS;
    private static final Citation INVENTED = new Citation("Invented norms", Optional.empty(), Optional.empty(), false);

    private static ReliableChanges changes(PrePost reference, Cut cut) {
        JsonNode inR = reference.expected().get("rci");
        ChangeRule rule = ChangeRule.of(Better.HIGHER)
                .with(new OfNorms(cut, number(inR.get("norm_mean")), number(inR.get("norm_sd")), INVENTED));
        Reliability reliability = new Reliability(number(inR.get("reliability")), "invented");
        return ReliableChanges.of(reference.pairs(), new ScoreRange(-28, 28), rule, reliability)
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void errors_and_cut_offs_are_as_in_r(String set) {
        PrePost reference = PrePost.of(set);
        JsonNode inR = reference.expected().get("rci");
        ReliableChangeIndex index = changes(reference, Cut.C).index();

        assertClose(index.standardErrorOfMeasurement(), inR.get("sem"), set);
        assertClose(index.standardErrorOfDifference(), inR.get("s_diff"), set);
        assertClose(index.minimalChange(), inR.get("minimal_raw_change"), set);
        assertClose(ReliableChangeIndex.CRITICAL, inR.get("critical"), set);
        assertClose(cutOff(reference, Cut.A), inR.get("cut_a"), set);
        assertClose(cutOff(reference, Cut.B), inR.get("cut_b"), set);
        assertClose(cutOff(reference, Cut.C), inR.get("cut_c"), set);
    }

    private static double cutOff(PrePost reference, Cut cut) {
        return changes(reference, cut).recoveries().value().orElseThrow().cutOff();
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void classes_are_counted_as_in_r(String set) {
        PrePost reference = PrePost.of(set);
        JsonNode inR = reference.expected().get("rci");
        ReliableChanges changes = changes(reference, Cut.C);

        assertCounts(changes.classes(), inR.get("counts"));
        assertCounts(changes.recoveries().value().orElseThrow().classes(), inR.get("jt_counts"));
    }

    private static void assertCounts(Map<? extends Enum<?>, Integer> ours, JsonNode inR) {
        assertThat(ours).hasSize(inR.size());
        ours.forEach((name, count) ->
                assertThat(count).as(name.name()).isEqualTo(inR.get(code(name)).intValue()));
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void every_person_is_classed_as_in_r(String set) {
        PrePost reference = PrePost.of(set);
        ReliableChangeIndex index = changes(reference, Cut.C).index();
        double cutOff = cutOff(reference, Cut.C);

        assertThat(reference.rows()).hasSize(reference.pairs().size());
        for (String[] inR : reference.rows()) {
            double before = Double.parseDouble(inR[1]);
            double after = Double.parseDouble(inR[2]);
            assertRelative(index.of(before, after), Double.parseDouble(inR[4]), 1e-9, inR[0]);
            assertThat(code(index.classOf(before, after))).as(inR[0]).isEqualTo(inR[5]);
            assertThat(code(index.classOf(before, after, cutOff))).as(inR[0]).isEqualTo(inR[6]);
        }
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
