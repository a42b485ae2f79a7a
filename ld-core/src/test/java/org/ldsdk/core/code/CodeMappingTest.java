package org.ldsdk.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

class CodeMappingTest {

    private static final CodeLists SHIPPED = CodeLists.shipped();

    private static final CodeMapping TO_TYPE =
            SHIPPED.mapping("accommodation-status", "accommodation-type").orElseThrow();

    private static final CodeMapping TO_STATUS =
            SHIPPED.mapping("accommodation-type", "accommodation-status").orElseThrow();

    private static CodedValue status(String code) {
        return SHIPPED.list("accommodation-status").value(code);
    }

    private static CodedValue type(String code) {
        return SHIPPED.list("accommodation-type").value(code);
    }

    @Test
    void someone_on_a_sofa_is_on_a_sofa_in_both_generations() {
        MappedCode newer = TO_TYPE.map(status("HM04"), "row 1.housing");
        assertThat(newer.target()).contains(type("14"));
        assertThat(newer.lost()).isEmpty();
        assertThat(newer.unconfirmed()).as("no source prints the mapping").isTrue();
        assertThat(TO_STATUS.map(type("14"), "row 1.housing").target()).contains(status("HM04"));
    }

    @Test
    void two_landlords_become_one_and_do_not_come_back() {
        for (String landlord : List.of("MA04", "MA05")) {
            MappedCode newer = TO_TYPE.map(status(landlord), "row 1.housing");
            assertThat(newer.target()).contains(type("02"));
            assertThat(newer.lost()).contains("which kind of social landlord");
        }
        MappedCode back = TO_STATUS.map(type("02"), "row 1.housing");
        assertThat(back.target()).isEmpty();
        assertThat(back.lost()).contains("the older codes keep council and housing association apart");
    }

    @Test
    void nothing_is_guessed_where_one_code_became_two() {
        MappedCode hostel = TO_TYPE.map(status("HM03"), "row 1.housing");
        assertThat(hostel.target()).isEmpty();
        assertThat(hostel.lost()).contains("the types keep night shelter and hostel apart");
        assertThat(hostel.problem()).isEmpty();
    }

    @Test
    void a_code_that_the_mapping_does_not_know_is_a_problem() {
        String rule =
                "row 1.housing: must be a code of accommodation-status (undated) that accommodation-status-to-type maps";
        for (CodedValue wrong :
                List.of(status("CJ99"), type("14"), new CodedValue("accommodation-status", "2001", "HM04"))) {
            MappedCode mapped = TO_TYPE.map(wrong, "row 1.housing");
            assertThat(mapped.target()).isEmpty();
            assertThat(mapped.problem().orElseThrow().text()).isEqualTo(rule);
        }
    }

    @Test
    void liaison_and_diversion_has_no_code_in_2010() {
        MappedCode older = SHIPPED.mapping("source-of-referral", "source-of-referral-2010")
                .orElseThrow()
                .map(SHIPPED.list("source-of-referral").value("E5"), "row 1.from");
        assertThat(older.target()).isEmpty();
        assertThat(older.lost()).contains("no older code for liaison and diversion");
    }

    @Test
    void every_fault_is_named_at_once() {
        ObjectNode json = (ObjectNode) Json.toTree(TO_TYPE);
        json.put("id", "To Type").put("version", "").putArray("sources");
        ((ObjectNode) json.get("targets")).put("MA01", "77").put("HM99", "12").remove("MA06");
        ((ObjectNode) json.get("targets")).put("MA03", "01").remove("HM06");
        ((ObjectNode) json.get("losses"))
                .put("HM04", "that it is a sofa")
                .put("MA00", "all")
                .remove("MA05");
        assertThatThrownBy(() -> CodeMapping.read(json, "map.json", SHIPPED))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    CodeMapping[To Type].id: must be lower-case words joined by hyphens, but was To Type
                    CodeMapping[To Type].version: must not be blank
                    CodeMapping[To Type].sources: must not be empty
                    CodeMapping[To Type].MA03: must stand in targets or in noTarget, and not in both
                    CodeMapping[To Type].MA06: must stand in targets or in noTarget, and not in both
                    CodeMapping[To Type].HM06: must stand in targets or in noTarget, and not in both
                    CodeMapping[To Type].HM99: must be a code of accommodation-status (undated)
                    CodeMapping[To Type].losses.MA00: must be a code with a target
                    CodeMapping[To Type].targets.MA01: must be a code of accommodation-type (mhsds-5), but was 77
                    CodeMapping[To Type].targets.MA01: must declare what is lost, because the code does not come back as it was
                    CodeMapping[To Type].targets.MA05: must declare what is lost, because the code does not come back as it was
                    CodeMapping[To Type].targets.HM01: must declare what is lost, because the code does not come back as it was
                    CodeMapping[To Type].losses.HM04: must not be there, because the code comes back as it was
                    CodeMapping[To Type].targets.HM99: must declare what is lost, because the code does not come back as it was
                    CodeMapping[To Type].targets.MA03: must declare what is lost, because the code does not come back as it was\
                    """);
    }

    @Test
    void a_mapping_is_for_the_versions_that_are_here() {
        ObjectNode json = (ObjectNode) Json.toTree(TO_TYPE);
        ((ObjectNode) json.get("origin")).put("version", "2001");
        ((ObjectNode) json.get("destination")).put("id", "castles");
        assertThatThrownBy(() -> CodeMapping.read(json, "map.json", SHIPPED))
                .hasMessageContaining(
                        ".origin: must be accommodation-status (undated), but was accommodation-status (2001)")
                .hasMessageContaining(".destination: must be one of ethnic-category, ")
                .hasMessageContaining(", but was castles (mhsds-5)");
    }

    @Test
    void a_way_back_from_where_several_meet_would_be_a_guess() {
        ObjectNode json = (ObjectNode) Json.toTree(TO_STATUS);
        ((ObjectNode) json.get("targets")).put("02", "MA04");
        ((ObjectNode) json.get("noTarget")).remove("02");
        assertThatThrownBy(() -> CodeMapping.read(json, "map.json", SHIPPED)).hasMessage("""
            CodeMapping[accommodation-type-to-status].targets.02: must stand in noTarget, because several codes lead to it and none of them is it\
            """);
    }

    @Test
    void what_is_missing_never_becomes_a_value() {
        CodeList older = CodeList.read("""
                {"id": "old", "version": "1", "title": "Old", "sources": [{"text": "here", "verified": true}],
                 "codes": [{"code": "1", "label": "yes"}, {"code": "9", "label": "not known", "missing": "unknown"}]}""", "old");
        CodeList newer = CodeList.read("""
                {"id": "new", "version": "1", "title": "New", "sources": [{"text": "here", "verified": true}],
                 "codes": [{"code": "Y", "label": "yes"}, {"code": "N", "label": "no"}]}""", "new");
        assertThatThrownBy(() -> CodeMapping.read("""
                        {"id": "old-to-new", "version": "1", "origin": {"id": "old", "version": "1"},
                         "destination": {"id": "new", "version": "1"}, "sources": [{"text": "here", "verified": false}],
                         "targets": {"1": "Y", "9": "N"}}""", "map.json", CodeLists.of(List.of(older, newer))))
                .hasMessage(
                        "CodeMapping[old-to-new].targets.9: must say the same of whether something is missing, but was N");
    }

    @Test
    void between_two_lists_there_is_one_mapping_each_way() {
        assertThatThrownBy(() -> SHIPPED.with(TO_TYPE))
                .hasMessage("CodeMapping[accommodation-status-to-type]: "
                        + "must not map between lists that another mapping maps already");
    }

    @Test
    void every_shipped_mapping_is_the_same_after_writing_and_reading() {
        for (CodeMapping mapping : SHIPPED.mappings()) {
            CodeMapping again = CodeMapping.read(Json.write(Json.toTree(mapping)), mapping.id(), SHIPPED);
            assertThat(again).isEqualTo(mapping);
        }
    }
}
