package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Examples.AnyOf;
import org.ldsdk.core.json.Examples.Compare;
import org.ldsdk.core.json.Examples.Direction;
import org.ldsdk.core.json.Examples.Item;
import org.ldsdk.core.json.Examples.Rule;
import org.ldsdk.core.json.Examples.Tool;

/** Laws of reading and writing. */
@Domain(Trees.class)
@Domain(DomainContext.Global.class)
class JsonProperties {

    @Property
    void what_is_written_reads_back_equal(@ForAll("tools") Tool tool) {
        assertThat(Json.read(Json.write(tool), Tool.class, "x")).isEqualTo(tool);
        assertThat(Json.read(Json.writePretty(tool), Tool.class, "x")).isEqualTo(tool);
        assertThat(Json.convert(Json.toTree(tool), Tool.class, "x")).isEqualTo(tool);
    }

    @Property
    void a_tree_reads_back_equal(@ForAll JsonNode tree) {
        assertThat(Trees.equal(Json.tree(Json.write(tree), "x"), tree)).isTrue();
    }

    @Property
    void an_unknown_field_is_refused_at_any_depth(@ForAll("tools") Tool tool, @ForAll long seed) {
        JsonNode tree = Json.toTree(tool);
        List<JsonNode> objects = new ArrayList<>();
        collect(tree, objects);
        ((ObjectNode) objects.get(new Random(seed).nextInt(objects.size()))).put("unknownField", 17001);
        assertThat(catchThrowable(() -> Json.read(Json.write(tree), Tool.class, "x")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("unknownField")
                .hasMessageNotContaining("17001")
                .hasNoCause();
    }

    @Property
    void cut_off_text_is_refused_and_never_quoted(@ForAll("tools") Tool tool, @ForAll long seed) {
        String whole = Json.write(tool);
        String cut = whole.substring(0, new Random(seed).nextInt(whole.length()));
        Throwable refusal = catchThrowable(() -> Json.read(cut, Tool.class, "x"));
        assertThat(refusal).isInstanceOf(ProblemsException.class).hasNoCause();
        assertThat(refusal.getMessage()).contains(": must ").doesNotContain("canary");
    }

    /** Objects whose fields are declared, so not the map of weights. */
    private static void collect(JsonNode tree, List<JsonNode> objects) {
        if (tree.isObject()) {
            objects.add(tree);
        }
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (!field.getKey().equals("weights")) {
                collect(field.getValue(), objects);
            }
        }
        if (tree.isArray()) {
            tree.forEach(element -> collect(element, objects));
        }
    }

    @Provide
    Arbitrary<Tool> tools() {
        Arbitrary<Double> weights =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Map<String, Double>> maps = Arbitraries.maps(Arbitraries.of("a", "b.c", "", "\u20ac\""), weights)
                .ofMaxSize(3);
        Arbitrary<Double> ends =
                Arbitraries.of(Double.NEGATIVE_INFINITY, -0.5, Double.MIN_VALUE, 1e300, Double.POSITIVE_INFINITY);
        return Combinators.combine(items().list().ofMaxSize(3), rules(2).optional(), maps, ends)
                .as((items, rule, map, end) -> ImmutableTool.builder()
                        .id("canary")
                        .version("canary")
                        .items(items)
                        .rule(rule)
                        .weights(map)
                        .highest(end)
                        .build());
    }

    private static Arbitrary<Item> items() {
        return Combinators.combine(
                        Arbitraries.of("canary1", "canary2"),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.of(Optional.<String>empty(), Optional.of("canary\n")),
                        Arbitraries.of(List.<String>of(), List.of("canary", "")))
                .as(Item::new);
    }

    private static Arbitrary<Rule> rules(int depth) {
        Arbitrary<Rule> leaves = Combinators.combine(
                        Arbitraries.doubles().between(-1e6, 1e6), Arbitraries.of(Direction.values()))
                .as(Compare::new);
        return depth == 0
                ? leaves
                : Arbitraries.oneOf(leaves, rules(depth - 1).list().ofMaxSize(3).map(AnyOf::new));
    }
}
