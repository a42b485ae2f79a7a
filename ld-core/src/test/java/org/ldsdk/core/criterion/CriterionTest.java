package org.ldsdk.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** The nine kinds of criterion: how they are written, and what they refuse to be. */
class CriterionTest {

    private static final Criterion TEN = new Criterion.AtLeast("scale:total", 10);
    private static final Criterion FEMALE = new Criterion.OneOf("fact:sex", List.of("female"));

    /** One of each kind as it stands in a definition. */
    private static Map<Criterion, String> kinds() {
        Map<Criterion, String> kinds = new LinkedHashMap<>();
        kinds.put(TEN, "{\"kind\":\"at-least\",\"of\":\"scale:total\",\"cutOff\":10.0}");
        kinds.put(new Criterion.AtMost("item:9", 0.5), "{\"kind\":\"at-most\",\"of\":\"item:9\",\"cutOff\":0.5}");
        kinds.put(
                new Criterion.Between("fact:age", 18, 64),
                "{\"kind\":\"between\",\"of\":\"fact:age\",\"from\":18.0,\"to\":64.0}");
        kinds.put(FEMALE, "{\"kind\":\"one-of\",\"of\":\"fact:sex\",\"values\":[\"female\"]}");
        kinds.put(new Criterion.Answered("item:9"), "{\"kind\":\"answered\",\"of\":\"item:9\"}");
        kinds.put(new Criterion.AllOf(List.of(TEN)), "{\"kind\":\"all-of\",\"parts\":[" + kinds.get(TEN) + "]}");
        kinds.put(new Criterion.AnyOf(List.of(TEN)), "{\"kind\":\"any-of\",\"parts\":[" + kinds.get(TEN) + "]}");
        kinds.put(
                new Criterion.CountAtLeast(1, List.of(TEN, FEMALE)),
                "{\"kind\":\"count-at-least\",\"count\":1,\"parts\":[" + kinds.get(TEN) + "," + kinds.get(FEMALE)
                        + "]}");
        kinds.put(new Criterion.Not(TEN), "{\"kind\":\"not\",\"part\":" + kinds.get(TEN) + "}");
        return kinds;
    }

    @Test
    void every_kind_is_written_and_read_again() {
        assertThat(kinds()).hasSize(9);
        kinds().forEach((criterion, json) -> {
            assertThat(Json.read(json, Criterion.class, "rule.json")).isEqualTo(criterion);
            assertThat(Json.write(criterion)).isEqualTo(json);
        });
    }

    @Test
    void the_list_of_kinds_is_closed() {
        assertThatThrownBy(() ->
                        Json.read("{\"kind\":\"AtLeast\",\"of\":\"x\",\"cutOff\":1}", Criterion.class, "rule.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("kind")
                .hasMessageContaining("at-least");
        assertThatThrownBy(() -> Json.read("{\"of\":\"x\",\"cutOff\":1}", Criterion.class, "rule.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> Json.read("{\"kind\":\"not\",\"parts\":[]}", Criterion.class, "rule.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("rule.json:1:1 Not.part: must be present");
    }

    @Test
    void numbers_must_be_finite_and_intervals_not_empty() {
        assertThatThrownBy(() -> new Criterion.AtLeast("x", Double.NaN))
                .hasMessage("Criterion[at-least].cutOff: must be a finite number, but was NaN");
        assertThatThrownBy(() -> new Criterion.AtMost("x", Double.POSITIVE_INFINITY))
                .hasMessage("Criterion[at-most].cutOff: must be a finite number, but was Infinity");
        assertThatThrownBy(() -> new Criterion.Between("x", Double.NEGATIVE_INFINITY, 1))
                .hasMessage("Criterion[between].from: must be a finite number, but was -Infinity");
        assertThatThrownBy(() -> new Criterion.Between("x", 2, 1))
                .hasMessage("Criterion[between].to: must be at least 2.0, but was 1.0");
        assertThat(new Criterion.Between("x", 2, 2).to()).isEqualTo(2);
    }

    @Test
    void lists_must_not_be_empty() {
        assertThatThrownBy(() -> new Criterion.OneOf("x", List.of()))
                .hasMessage("Criterion[one-of].values: must not be empty");
        assertThatThrownBy(() -> new Criterion.AllOf(List.of()))
                .hasMessage("Criterion[all-of].parts: must not be empty");
        assertThatThrownBy(() -> new Criterion.AnyOf(List.of()))
                .hasMessage("Criterion[any-of].parts: must not be empty");
    }

    @Test
    void a_count_must_be_reachable() {
        List<Criterion> two = List.of(TEN, FEMALE);
        assertThatThrownBy(() -> new Criterion.CountAtLeast(0, two))
                .hasMessage("Criterion[count-at-least].count: must be 1..2, but was 0");
        assertThatThrownBy(() -> new Criterion.CountAtLeast(3, two))
                .hasMessage("Criterion[count-at-least].count: must be 1..2, but was 3");
        assertThat(new Criterion.CountAtLeast(1, two).count()).isEqualTo(1);
        assertThat(new Criterion.CountAtLeast(2, two).count()).isEqualTo(2);
    }

    @Test
    void lists_are_copied() {
        List<Criterion> parts = new ArrayList<>(List.of(TEN));
        Criterion all = new Criterion.AllOf(parts);
        parts.clear();
        assertThat(all.parts()).containsExactly(TEN);
    }

    @Test
    void what_is_read_is_named_once_in_reading_order() {
        Criterion rule = new Criterion.AnyOf(List.of(
                new Criterion.AllOf(List.of(FEMALE, TEN)), new Criterion.Not(new Criterion.AtMost("scale:total", 3))));
        assertThat(rule.quantities()).containsExactly("fact:sex", "scale:total");
        assertThat(rule.comparisons()).hasSize(3);
        List<Criterion> visited = new ArrayList<>();
        rule.visit(visited::add);
        assertThat(visited).hasSize(6).startsWith(rule);
    }
}
