package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

class ServiceDirectoryTest {

    @Test
    void the_schemes_hold_only_what_the_source_says() {
        ServiceDirectory schemes = Samples.schemes();
        assertThat(schemes.offers().stream().map(ServiceOffer::id))
                .containsExactly("cass", "mo-del", "penrose-mhap", "portsmouth-cjt");
        assertThat(schemes.offers()).allSatisfy(offer -> {
            assertThat(offer.entry()).noneMatch(EntryCriterion::isInvented);
            assertThat(offer.needs())
                    .allMatch(
                            need -> need.source().isPresent() && need.locator().isPresent());
            assertThat(List.of(offer.name(), offer.provider(), offer.area()))
                    .allMatch(stated -> stated.locator().isPresent());
            assertThat(offer.stated()).allMatch(stated -> stated.locator().isPresent());
            assertThat(offer.lastVerified()).isEmpty();
        });
    }

    @Test
    void capacity_may_be_hard_soft_or_none() {
        ServiceDirectory schemes = Samples.schemes();
        assertThat(capacity(schemes, "mo-del")).isEqualTo("HARD 150");
        assertThat(capacity(schemes, "portsmouth-cjt")).isEqualTo("SOFT 30");
        assertThat(capacity(schemes, "penrose-mhap")).isEqualTo("SOFT 20");
        assertThat(capacity(schemes, "cass")).isEqualTo("NONE");
    }

    private static String capacity(ServiceDirectory directory, String id) {
        Capacity capacity = directory.offer(id).orElseThrow().capacity();
        return capacity.policy() + capacity.places().map(places -> " " + places).orElse("");
    }

    @Test
    void a_scheme_may_ask_for_nothing_clinical() {
        assertThat(Samples.directory().offer("cass").orElseThrow().entry())
                .allMatch(entry -> entry.reason() == EntryReason.OTHER_CRITERION);
    }

    @Test
    void a_further_file_adds_offers_and_criteria_that_are_called_invented() {
        ServiceDirectory both = Samples.directory();
        assertThat(both.offers()).hasSize(9);
        EntryCriterion added = both.offer("mo-del").orElseThrow().entry().get(2);
        assertThat(added.code()).isEqualTo("severity");
        assertThat(added.isInvented()).isTrue();
        assertThat(both.caveats()).hasSize(2);
        assertThat(both.caveats().get(1)).startsWith("Invented for the sample");
    }

    @Test
    void what_cites_no_source_must_stand_in_a_file_that_says_it_is_invented() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        json.put("invented", false);
        assertThatThrownBy(() -> Samples.schemes().with(json, "invented.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("ServiceOffer[invented-community-team].entry[severity].source: "
                        + "must be given, unless the file says \"invented\": true")
                .hasMessageContaining("OfferAddition[mo-del].entry[severity].source: "
                        + "must be given, unless the file says \"invented\": true");
        json.remove("invented");
        assertThatThrownBy(() -> Samples.schemes().with(json, "invented.json"))
                .hasMessage("invented.json ServiceFile.invented: must be present");
    }

    @Test
    void an_addition_to_an_offer_that_is_not_there_is_refused() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        ((ObjectNode) json.at("/additions/0")).put("offer", "modell");
        assertThatThrownBy(() -> Samples.schemes().with(json, "invented.json"))
                .hasMessage("OfferAddition[modell].offer: must be one of cass, invented-community-team, "
                        + "invented-debt-advice, invented-drug-and-alcohol, invented-housing-options, "
                        + "invented-talking-therapy, mo-del, penrose-mhap, portsmouth-cjt, but was modell");
    }

    @Test
    void files_that_contradict_each_other_are_refused() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.SCHEMES);
        ((ObjectNode) json.at("/facts/0")).put("label", "another");
        ((ObjectNode) json.at("/sources/keys-to-diversion")).put("text", "another");
        assertThatThrownBy(() -> Samples.schemes().with(json, "again.json")).hasMessage("""
            ServiceFile[services-keys-to-diversion].id: must not be the id of a file read before
            ServiceFile[services-keys-to-diversion].sources[keys-to-diversion]: must be the same in every file
            Fact[area]: must be the same wherever it is defined
            ServiceOffer[mo-del].id: must not be there twice
            ServiceOffer[portsmouth-cjt].id: must not be there twice
            ServiceOffer[cass].id: must not be there twice
            ServiceOffer[penrose-mhap].id: must not be there twice\
            """);
    }

    @Test
    void every_fault_is_named_at_once() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        json.put("id", "Services").put("version", "").put("about", " ");
        ObjectNode team = (ObjectNode) json.at("/offers/0");
        team.put("id", "Team");
        ((ObjectNode) team.at("/needs/0")).put("domain", "nobody");
        ((ObjectNode) team.at("/capacity")).put("policy", "hard").put("load", -1);
        ((ObjectNode) team.at("/entry/0/criterion")).putArray("values").add("paris");
        ((ObjectNode) team.at("/entry/2")).put("code", "area").put("label", "").put("reason", "no-capacity");
        ((ObjectNode) json.at("/offers/1/entry/0/criterion")).put("cutOff", 0);
        ((ObjectNode) json.at("/offers/1/entry/1")).put("source", "nobody");
        ((ObjectNode) json.at("/offers/1/entry/1/criterion/parts/0")).put("of", "need:nobody");
        ((ObjectNode) json.at("/offers/3/entry/1/criterion")).put("kind", "at-most");
        ((ObjectNode) json.at("/offers/4/entry/0/criterion")).put("cutOff", 5);
        ((ObjectNode) json.at("/facts/0")).putArray("values").add("yes").add("yes");
        ((ObjectNode) json.at("/facts/0")).put("code", "gp");
        List<String> faults = List.of(
                "ServiceFile[Services].id: must be lower-case words joined by hyphens, but was Services",
                "ServiceFile[Services].version: must not be blank",
                "ServiceFile[Services].about: must say in a sentence what the file is",
                "Fact[gp].values: must be 1..62 different values",
                "ServiceOffer[invented-talking-therapy].entry[no-substance-misuse].source: "
                        + "must be one of [keys-to-diversion], but was nobody",
                "ActionableFact[gp-registered].fact: must be a fact with a closed list of values",
                "ServiceOffer[Team].id: must be lower-case words joined by hyphens, but was Team",
                "ServiceOffer[Team].needs[nobody]: must be a need of need-domains",
                "ServiceOffer[Team].capacity.places: must be given for soft and hard, and only for these",
                "ServiceOffer[Team].capacity.load: must be 0..1000000, but was -1",
                "ServiceOffer[Team].entry[area].code: must not be there twice",
                "ServiceOffer[Team].entry[area].label: must not be blank",
                "ServiceOffer[Team].entry[area].reason: must be below, excluded or other-criterion; places stand in"
                        + " capacity",
                "ServiceOffer[invented-housing-options].entry[severity].criterion: "
                        + "must be made of at-least on needs, so that a worse need is never below");
        assertThatThrownBy(() -> Samples.schemes().with(json, "invented.json")).hasMessage(String.join("\n", faults));
    }

    @Test
    void criteria_that_cannot_be_decided_both_ways_or_read_what_is_not_there_are_refused() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        ((ObjectNode) json.at("/offers/0/entry/0/criterion")).putArray("values").add("paris");
        ((ObjectNode) json.at("/offers/1/entry/0/criterion")).put("cutOff", 0);
        ((ObjectNode) json.at("/offers/1/entry/2/criterion")).put("of", "fact:gp");
        ((ObjectNode) json.at("/offers/4/entry/0/criterion")).put("cutOff", 5);
        assertThatThrownBy(() -> Samples.schemes().with(json, "invented.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("ServiceOffer[invented-community-team].entry[area].criterion: must be one of ")
                .hasMessageContaining(
                        "ServiceOffer[invented-talking-therapy].entry[severity].criterion: must not be met by"
                                + " everybody")
                .hasMessageContaining(
                        "ServiceOffer[invented-talking-therapy].entry[gp-referral].criterion: must be one of ")
                .hasMessageContaining(
                        "ServiceOffer[invented-debt-advice].entry[severity].criterion: must be met by somebody");
    }

    @Test
    void a_further_file_can_bring_a_load_and_a_day_of_verification() {
        ObjectNode json = (ObjectNode) Samples.tree(Samples.INVENTED);
        ((ObjectNode) json.at("/additions/0")).put("load", 149).put("lastVerified", "2026-11-02");
        ServiceOffer moDel =
                Samples.schemes().with(json, "i.json").offer("mo-del").orElseThrow();
        assertThat(moDel.capacity().load()).contains(149);
        assertThat(moDel.capacity().source()).contains("keys-to-diversion");
        assertThat(moDel.lastVerified().map(Object::toString)).contains("2026-11-02");
    }

    @Test
    void each_file_is_named_by_its_hash_which_hangs_on_values_and_not_on_layout() {
        String pretty = Json.writePretty(Samples.tree(Samples.SCHEMES));
        assertThat(ServiceDirectory.read(pretty, "a", Samples.DOMAINS).definitions())
                .isEqualTo(Samples.schemes().definitions());
        String changed = pretty.replace("\"places\": 150", "\"places\": 151");
        assertThat(ServiceDirectory.read(changed, "a", Samples.DOMAINS).definitions())
                .isNotEqualTo(Samples.schemes().definitions());
    }

    @Test
    void the_files_of_the_samples_are_the_same() throws IOException {
        Path samples = Path.of("..", "ld-samples", "src", "main", "resources", "org", "ldsdk", "samples");
        assumeThat(samples).isDirectory();
        for (String file : List.of(Samples.SCHEMES, Samples.INVENTED)) {
            assertThat(Files.readString(samples.resolve(file))).isEqualTo(Samples.text(file));
        }
    }

    @Test
    void every_sample_file_says_whether_it_is_invented() {
        assertThat(Samples.tree(Samples.SCHEMES).get("invented").booleanValue()).isFalse();
        assertThat(Samples.tree(Samples.INVENTED).get("invented").booleanValue())
                .isTrue();
        assertThat(Samples.tree(Samples.CASE).get("invented").booleanValue()).isTrue();
        assertThat(Samples.person().facts().get("offence-acknowledged")).isEqualTo(Known.of("yes"));
        assertThat(Samples.schemes().offer("nobody")).isEqualTo(Optional.empty());
    }
}
