package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

class NeedDomainsTest {

    private static final NeedDomains SHIPPED = NeedDomains.shipped();

    @Test
    void every_tier_has_a_need_and_every_need_a_source() {
        assertThat(SHIPPED.domains().stream().map(NeedDomain::tier).distinct())
                .containsExactlyElementsOf(Arrays.asList(Tier.values()));
        assertThat(SHIPPED.domains()).allMatch(domain -> SHIPPED.sources().containsKey(domain.source()));
    }

    @Test
    void what_is_our_own_convention_says_so() {
        assertThat(SHIPPED.caveats().get(0)).contains("our own convention");
        assertThat(SHIPPED.severities().stream().map(Severity::word))
                .containsExactly("none", "mild", "moderate", "severe", "very severe");
        assertThat(SHIPPED.words(2)).isEqualTo("moderate (2)");
    }

    @Test
    void a_team_adds_a_need_and_the_hash_moves() {
        NeedDomains more =
                SHIPPED.with(new NeedDomain("pets", "care of animals", Tier.BASIC, "own-convention", Optional.empty()));
        assertThat(more.domain("pets")).isPresent();
        assertThat(more.definition().sha256()).isNotEqualTo(SHIPPED.definition().sha256());
        assertThat(SHIPPED.domain("pets")).isEmpty();
    }

    @Test
    void the_hash_hangs_on_values_and_not_on_layout() {
        String json = Json.write(Json.toTree(SHIPPED));
        NeedDomains again = NeedDomains.read("  " + json, "again.json");
        assertThat(again.definition().sha256())
                .isEqualTo(NeedDomains.read(Json.writePretty(Json.toTree(SHIPPED)), "b")
                        .definition()
                        .sha256());
        NeedDomains other = NeedDomains.read(json.replace("\"label\":\"debt\"", "\"label\":\"debts\""), "c");
        assertThat(other.definition().sha256()).isNotEqualTo(again.definition().sha256());
    }

    @Test
    void every_fault_is_named_at_once() {
        ObjectNode json = (ObjectNode) Json.toTree(SHIPPED);
        json.put("id", "Need Domains").put("version", " ");
        ((ObjectNode) json.at("/severities/3")).put("level", 5);
        ((ObjectNode) json.at("/severities/1")).put("word", "");
        ((ObjectNode) json.at("/domains/0"))
                .put("code", "Self harm")
                .put("label", "")
                .put("source", "nobody");
        ((ObjectNode) json.at("/domains/8")).put("code", "housing");
        assertThatThrownBy(() -> NeedDomains.read(json, "need-domains.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    NeedDomains[Need Domains].id: must be lower-case words joined by hyphens, but was Need Domains
                    NeedDomains[Need Domains].version: must not be blank
                    NeedDomains[Need Domains].severities: must have the levels [0, 1, 2, 3, 4], but were [0, 1, 2, 5, 4]
                    Severity[1]: must have a word and a meaning
                    NeedDomain[Self harm].code: must be lower-case words joined by hyphens, but was Self harm
                    NeedDomain[Self harm].label: must not be blank
                    NeedDomain[Self harm].source: must be one of %s, but was nobody
                    NeedDomain[housing].code: must not be there twice\
                    """.formatted(SHIPPED.sources().keySet()));
    }
}
