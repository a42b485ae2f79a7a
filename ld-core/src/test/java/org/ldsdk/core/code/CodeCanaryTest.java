package org.ldsdk.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.json.Json;

/** A code is a fact of a person: no text form and no problem has it. */
class CodeCanaryTest {

    private static final List<String> CANARIES =
            List.of("canary-code", "canary label", "canary meaning", "canary free text");

    private static final CodeLists WATCHED = CodeLists.of(List.of(
            CodeList.read(list("watched", "canary-code"), "watched.json"),
            CodeList.read(list("older", "canary-code-older"), "older.json")));

    private static String list(String id, String code) {
        return """
                {"id": "%s", "version": "1", "title": "Watched", "family": "watched", "rankMeaning": "first",
                 "sources": [{"text": "invented", "verified": false}],
                 "columns": [{"code": "meaning", "label": "m", "values": ["canary meaning"], "unconfirmed": false}],
                 "codes": [{"code": "%s", "label": "canary label", "rank": 1, "means": {"meaning": "canary meaning"}}]}""".formatted(id, code);
    }

    private static CodeLists mapped() {
        return WATCHED.with(CodeMapping.read("""
                {"id": "on", "version": "1", "origin": {"id": "watched", "version": "1"}, "destination": {"id": "older", "version": "1"},
                 "sources": [{"text": "invented", "verified": false}],
                 "targets": {"canary-code": "canary-code-older"}, "losses": {"canary-code": "canary meaning"}}""", "on.json", WATCHED));
    }

    @Test
    void nothing_of_a_person_shows() {
        List<String> said = new ArrayList<>();
        CodeMapping mapping = mapped().mappings().get(0);
        for (CodedValue value : List.of(
                new CodedValue("watched", "1", "canary-code"),
                new CodedValue("watched", "1", "canary-code-older"),
                new CodedValue("watched", "1", "canary free text"),
                new CodedValue("watched", "canary free text", "canary-code"),
                new CodedValue("canary free text", "1", "canary-code"))) {
            CodeReading reading = WATCHED.read(value, "row 1.field");
            MappedCode other = mapping.map(value, "row 1.field");
            said.add(value + " " + reading + " " + other + " " + reading.code());
            reading.code().value().ifPresent(code -> said.add(code.toString()));
            reading.problem().ifPresent(problem -> said.add(problem.text()));
            other.problem().ifPresent(problem -> said.add(problem.toString()));
            other.target().ifPresent(target -> said.add(target.toString()));
        }
        said.add(WATCHED.read(Map.of("field", new CodedValue("watched", "1", "canary-code")), "row 1")
                .toString());
        assertThat(said).hasSizeGreaterThan(10);
        for (String canary : CANARIES) {
            assertThat(said).as("%s must not be said", canary).noneMatch(text -> text.contains(canary));
        }
    }

    @Test
    void a_broken_record_is_refused_without_its_code() {
        String json = "{\"list\": \"\", \"version\": \"1\", \"code\": \"canary-code\"}";
        try {
            Json.read(json, CodedValue.class, "row 1");
        } catch (RuntimeException e) {
            assertThat(e)
                    .hasMessageEndingWith("CodedValue.list: must not be blank")
                    .hasNoCause();
            assertThat(e.getMessage()).doesNotContain("canary");
            return;
        }
        throw new AssertionError("must be refused");
    }
}
