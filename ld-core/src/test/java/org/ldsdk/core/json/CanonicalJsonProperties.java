package org.ldsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of the canonical form, over trees of every kind of node. */
@Domain(Trees.class)
@Domain(DomainContext.Global.class)
class CanonicalJsonProperties {

    @Property
    void the_order_of_keys_does_not_matter(@ForAll JsonNode tree, @ForAll long seed) {
        assertThat(CanonicalJson.text(shuffled(tree, new Random(seed)))).isEqualTo(CanonicalJson.text(tree));
    }

    @Property
    void white_space_and_escapes_do_not_matter(@ForAll JsonNode tree, @ForAll long seed) {
        String spaced = Spelling.of(tree, new Random(seed));
        assertThat(CanonicalJson.sha256(Json.tree(spaced, "spaced"))).isEqualTo(CanonicalJson.sha256(tree));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void two_values_share_a_hash_only_if_they_are_equal(
            @ForAll("lookalikes") String one, @ForAll("lookalikes") String other) {
        String hash = CanonicalJson.sha256(Json.tree(one, "one"));
        assertThat(hash.equals(CanonicalJson.sha256(Json.tree(other, "other")))).isEqualTo(one.equals(other));
    }

    @Property
    void any_changed_value_changes_the_hash(@ForAll JsonNode tree, @ForAll long seed) {
        JsonNode changed = Change.of(tree, new Random(seed));
        Assume.that(!Trees.equal(changed, tree));
        assertThat(CanonicalJson.sha256(changed)).isNotEqualTo(CanonicalJson.sha256(tree));
    }

    @Property
    void the_canonical_form_reads_back_as_an_equal_tree(@ForAll JsonNode tree) {
        JsonNode again = Json.tree(CanonicalJson.text(tree), "canonical");
        assertThat(Trees.equal(again, tree)).isTrue();
    }

    @Property
    void the_canonical_form_is_its_own_canonical_form(@ForAll JsonNode tree) {
        String canonical = CanonicalJson.text(tree);
        assertThat(CanonicalJson.text(Json.tree(canonical, "canonical"))).isEqualTo(canonical);
    }

    @Property
    void what_we_write_has_the_canonical_form_of_what_we_hold(@ForAll JsonNode tree) {
        assertThat(CanonicalJson.text(Json.tree(Json.write(tree), "written"))).isEqualTo(CanonicalJson.text(tree));
        assertThat(CanonicalJson.text(Json.tree(Json.writePretty(tree), "pretty")))
                .isEqualTo(CanonicalJson.text(tree));
    }

    @Provide
    Arbitrary<String> lookalikes() {
        return Arbitraries.of(
                "null",
                "false",
                "true",
                "0",
                "1",
                "-1",
                "0.1",
                "1e21",
                "\"\"",
                "\"null\"",
                "\"0\"",
                "\"a\"",
                "\"A\"",
                "[]",
                "{}",
                "[null]",
                "[0]",
                "[[]]",
                "{\"\":null}",
                "{\"a\":0}",
                "{\"A\":0}",
                "{\"0\":\"a\"}");
    }

    private static JsonNode shuffled(JsonNode tree, Random random) {
        if (tree.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            tree.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        if (!tree.isObject()) {
            return tree;
        }
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(tree.properties());
        Collections.shuffle(fields, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> object.set(field.getKey(), shuffled(field.getValue(), random)));
        return object;
    }
}
