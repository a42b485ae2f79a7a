package org.ldsdk.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

class CodeListTest {

    @Test
    void every_fault_is_named_at_once() {
        String json = """
                {"id": "Our List", "version": " ", "title": "", "family": "A b", "sources": [],
                 "columns": [
                   {"code": "Seen", "label": "", "values": [], "unconfirmed": false},
                   {"code": "late", "label": "late", "values": ["yes", "no"], "unconfirmed": false},
                   {"code": "late", "label": "late", "values": ["yes"], "unconfirmed": false}],
                 "codes": [
                   {"code": "1", "label": " ", "rank": 1},
                   {"code": "1", "label": "one", "rank": 3, "means": {"late": "perhaps"}},
                   {"code": " 2", "label": "two", "means": {"early": "yes"}},
                   {"code": "9", "label": "not known", "missing": "unknown", "rank": 2}]}""";
        assertThatThrownBy(() -> CodeList.read(json, "ours.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    CodeList[Our List].id: must be lower-case words joined by hyphens, but was Our List
                    CodeList[Our List].family: must be lower-case words joined by hyphens, but was A b
                    CodeList[Our List].version: must not be blank
                    CodeList[Our List].title: must not be blank
                    CodeList[Our List].sources: must not be empty
                    MeaningColumn[Seen].code: must be lower-case words joined by hyphens, but was Seen
                    MeaningColumn[Seen].label: must not be blank
                    MeaningColumn[Seen].values: must not be empty
                    MeaningColumn[late].code: must not be there twice
                    Code[1].label: must not be blank
                    Code[1].code: must not be there twice
                    Code[1].means.late: must be one of [yes, no], but was perhaps
                    Code[ 2].code: must have no blanks around it and not be empty
                    Code[ 2].means.early: must be one of the columns [Seen, late]
                    Code[9].rank: must not be there, because the code says that something is missing
                    CodeList[Our List].rankMeaning: must be there if codes are ranked, and only then
                    CodeList[Our List].codes: must have the ranks [1, 2, 3], each once, but had [1, 3]\
                    """);
    }

    @Test
    void a_list_without_codes_is_none() {
        assertThatThrownBy(() -> CodeList.read("""
                        {"id": "empty", "version": "1", "title": "Empty", "rankMeaning": "first",
                         "sources": [{"text": "nobody", "verified": false}]}""", "empty.json")).hasMessage("""
                    CodeList[empty].codes: must not be empty
                    CodeList[empty].rankMeaning: must be there if codes are ranked, and only then\
                    """);
    }

    @Test
    void an_unknown_key_is_refused_by_place_and_name() {
        assertThatThrownBy(() -> CodeList.read(
                        "{\"id\": \"a\", \"version\": \"1\", \"title\": \"A\", \"colour\": 1}", "ours.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("ours.json")
                .hasMessageContaining("colour");
    }

    @Test
    void every_shipped_list_is_the_same_after_writing_and_reading() {
        for (CodeList list : CodeLists.shipped().lists()) {
            assertThat(CodeList.read(Json.write(Json.toTree(list)), list.id())).isEqualTo(list);
        }
    }

    @Test
    void the_hash_hangs_on_values_and_not_on_layout() {
        CodeList list = CodeLists.shipped().list("attendance");
        String json = Json.write(Json.toTree(list));
        String hash = CodeList.read(json, "a").definition().sha256();
        assertThat(CodeList.read(Json.writePretty(Json.toTree(list)), "b")
                        .definition()
                        .sha256())
                .isEqualTo(hash);
        assertThat(CodeList.read(json.replace("\"late, not seen\"", "\"late\""), "c")
                        .definition()
                        .sha256())
                .isNotEqualTo(hash);
    }
}
