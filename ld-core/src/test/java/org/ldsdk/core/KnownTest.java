package org.ldsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A value, or why it is not there. */
class KnownTest {

    @Test
    void a_value_is_there_or_there_is_a_reason() {
        assertThat(Known.of(0).value()).contains(0);
        assertThat(Known.of(0).reason()).isEmpty();
        assertThat(Known.of(0).isKnown()).isTrue();
        for (MissingReason reason : MissingReason.values()) {
            Known<Integer> missing = Known.missing(reason);
            assertThat(missing.value()).isEmpty();
            assertThat(missing.reason()).contains(reason);
            assertThat(missing.isKnown()).isFalse();
        }
    }

    @Test
    void a_conversion_keeps_the_reason() {
        assertThat(Known.of(2).map(n -> n + 1)).isEqualTo(Known.of(3));
        assertThat(Known.<Integer>missing(MissingReason.DECLINED).map(n -> n + 1))
                .isEqualTo(Known.missing(MissingReason.DECLINED));
    }

    @Test
    void an_answer_can_still_come_if_nobody_asked_or_knew() {
        assertThat(MissingReason.NOT_ASKED.isOpen()).isTrue();
        assertThat(MissingReason.UNKNOWN.isOpen()).isTrue();
        assertThat(MissingReason.DECLINED.isOpen()).isFalse();
        assertThat(MissingReason.NOT_APPLICABLE.isOpen()).isFalse();
    }

    @Test
    void null_is_neither() {
        assertThatThrownBy(() -> Known.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Known.missing(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void the_text_form_never_shows_the_value() {
        assertThat(Known.of("secret")).hasToString("known");
    }
}
