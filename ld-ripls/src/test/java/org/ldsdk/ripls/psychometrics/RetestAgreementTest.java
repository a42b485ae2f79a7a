package org.ldsdk.ripls.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Computed;

class RetestAgreementTest {

    private static final List<Integer> OPTIONS = List.of(1, 2, 3, 4, 5);

    @Property
    void scores_that_are_whole_numbers_agree_as_far_as_answers_do(
            @ForAll @Size(12) List<@IntRange(min = 1, max = 5) Integer> first,
            @ForAll @Size(12) List<@IntRange(min = 1, max = 5) Integer> second) {
        int[] one = first.stream().mapToInt(it -> it).toArray();
        int[] other = second.stream().mapToInt(it -> it).toArray();
        Computed<Double> ofItem =
                RetestAgreement.ofItem(OPTIONS, one, other).icc().estimate();
        Computed<Double> ofScores =
                RetestAgreement.ofScores(doubles(one), doubles(other)).icc().estimate();
        assertThat(ofScores.reason()).isEqualTo(ofItem.reason());
        ofItem.value()
                .ifPresent(icc -> assertThat(ofScores.value().orElseThrow()).isCloseTo(icc, within(1e-9)));
    }

    private static double[] doubles(int... numbers) {
        return Arrays.stream(numbers).asDoubleStream().toArray();
    }

    @Test
    void those_who_answer_alike_agree_fully_and_a_shift_lowers_it() {
        RetestAgreement same = RetestAgreement.ofItem(OPTIONS, new int[] {1, 2, 4, 5}, new int[] {1, 2, 4, 5});
        assertThat(same.icc().estimate()).isEqualTo(Computed.of(1.0));
        assertThat(same.linear().orElseThrow().kappa()).isEqualTo(Computed.of(1.0));
        assertThat(same.quadratic().orElseThrow().kappa()).isEqualTo(Computed.of(1.0));
        RetestAgreement shifted = RetestAgreement.ofScores(new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 5});
        assertThat(shifted.icc().estimate().value().orElseThrow()).isCloseTo(10 / 13.0, within(1e-15));
        assertThat(shifted.quadratic()).isEmpty();
    }

    @Test
    void too_few_people_have_a_reason() {
        assertThat(RetestAgreement.ofScores(new double[] {1.5}, new double[] {2})
                        .icc()
                        .estimate())
                .isEqualTo(Computed.none("fewer than 2 people have both scores"));
        RetestAgreement nobody = RetestAgreement.ofItem(OPTIONS, new int[] {}, new int[] {});
        assertThat(nobody.icc().estimate().value()).isEmpty();
        assertThat(nobody.linear().orElseThrow().kappa().value()).isEmpty();
        assertThat(RetestAgreement.ofScores(new double[] {3, 3}, new double[] {3, 3})
                        .icc()
                        .estimate()
                        .value())
                .isEmpty();
    }

    @Test
    void what_does_not_match_is_refused_without_showing_it() {
        assertThatThrownBy(() -> RetestAgreement.ofScores(new double[] {4711}, new double[] {}))
                .hasMessage("RetestAgreement: must have as many second values as first ones");
        assertThatThrownBy(() -> RetestAgreement.ofScores(new double[] {4711}, new double[] {Double.NaN}))
                .hasMessage("RetestAgreement.scores: must be finite");
        assertThatThrownBy(() -> RetestAgreement.ofItem(OPTIONS, new int[] {1}, new int[] {4711}))
                .hasMessageNotContaining("4711");
        assertThat(RetestAgreement.ofScores(new double[] {4711}, new double[] {4711}))
                .hasToString("RetestAgreement[1 respondents]");
    }
}
