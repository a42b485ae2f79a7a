package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void a_verdict_is_decided_or_not() {
        assertThat(Verdict.MET.isDecided()).isTrue();
        assertThat(Verdict.NOT_MET.isDecided()).isTrue();
        assertThat(Verdict.UNDETERMINED.isDecided()).isFalse();
    }

    @Test
    void the_opposite_of_undetermined_is_undetermined() {
        assertThat(Verdict.MET.negated()).isEqualTo(Verdict.NOT_MET);
        assertThat(Verdict.NOT_MET.negated()).isEqualTo(Verdict.MET);
        assertThat(Verdict.UNDETERMINED.negated()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_words_are_a_contract() {
        assertThat(Verdict.MET.word()).isEqualTo("met");
        assertThat(Verdict.NOT_MET.word()).isEqualTo("not-met");
        assertThat(Verdict.UNDETERMINED.word()).isEqualTo("undetermined");
    }
}
