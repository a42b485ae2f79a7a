package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldsdk.core.instrument.Faults.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A published reliable change is an optional part of a definition. */
class ReliableChangeTest {

    private static final String BEFORE = "\"optionSets\": {";

    private static String with(String changes) {
        return "\"reliableChange\": [" + changes + "], " + BEFORE;
    }

    @Test
    void it_names_a_scale_a_source_and_points_above_0() {
        assertThat(faults(BEFORE, with("{\"scale\": \"total\", \"points\": 0.5, \"source\": \"manual\"}")))
                .isEmpty();
        assertThat(faults(BEFORE, with("{\"scale\": \"sum\", \"points\": 0, \"source\": \"memory\"}")))
                .containsExactly(
                        "ReliableChange[sum].source: must be one of [manual], but was memory",
                        "ReliableChange[sum].scale: must be one of [total, part, count], but was sum",
                        "ReliableChange[sum].points: must be above 0, but was 0");
    }

    @Test
    void it_is_confirmed_as_any_other_part_is() {
        Instrument read = Instrument.read(
                Faults.SOUND.replace(
                        BEFORE,
                        with(
                                "{\"scale\": \"total\", \"points\": 3, \"source\": \"manual\"},"
                                        + "{\"scale\": \"total\", \"points\": 2, \"source\": \"manual\", \"unconfirmed\": true}")),
                "drinks.json");
        assertThat(read.reliableChange()).extracting(ReliableChange::points).containsExactly(3.0, 2.0);
        assertThat(read.reliableChange()).map(read::isConfirmed).containsExactly(true, false);
    }

    @Test
    void a_definition_without_it_keeps_its_json_and_its_hash() {
        Instrument plain = TestInstruments.read("audit-c-like.json");
        Instrument inJava = ImmutableInstrument.copyOf(plain).withReadFrom(Optional.empty());
        assertThat(inJava.toJson().has("reliableChange")).isFalse();
        Instrument with = ImmutableInstrument.copyOf(inJava)
                .withReliableChange(List.of(ImmutableReliableChange.builder()
                        .scale("total")
                        .points(4)
                        .source(plain.scales().get(0).source())
                        .build()));
        ObjectNode json = (ObjectNode) with.toJson();
        assertThat(with.definition()).isNotEqualTo(inJava.definition());
        assertThat(Instrument.read(json, "with.json").reliableChange()).isEqualTo(with.reliableChange());
        json.remove("reliableChange");
        assertThat(Instrument.read(json, "without.json").definition()).isEqualTo(inJava.definition());
    }
}
