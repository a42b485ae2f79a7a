package org.ldsdk.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.json.Json;

class CodeListsTest {

    private static final CodeLists SHIPPED = CodeLists.shipped();

    static List<SecondReading> readings() {
        return SecondReading.all();
    }

    private static String means(String list, String code, String column) {
        return SHIPPED.list(list).find(code).orElseThrow().means().getOrDefault(column, "not said");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_list_has_the_codes_that_a_second_reading_found(SecondReading reading) {
        List<Code> codes = SHIPPED.list(reading.list()).codes();
        Set<String> values = codes.stream()
                .filter(code -> code.missing().isEmpty())
                .map(Code::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, MissingReason> missing = codes.stream()
                .filter(code -> code.missing().isPresent())
                .collect(Collectors.toMap(Code::code, code -> code.missing().orElseThrow()));
        assertThat(values).isEqualTo(reading.values());
        assertThat(missing).isEqualTo(reading.missing());
    }

    @Test
    void every_list_was_read_a_second_time() {
        assertThat(SHIPPED.lists())
                .extracting(CodeList::id)
                .containsExactlyInAnyOrderElementsOf(
                        readings().stream().map(SecondReading::list).toList());
    }

    @Test
    void a_record_of_a_police_station_is_read_and_nothing_of_it_is_lost() {
        Map<String, CodedValue> person = Map.of(
                "ethnicity", SHIPPED.list("ethnic-category").value("99"),
                "housing", SHIPPED.list("accommodation-type").value("14"),
                "referredBy", SHIPPED.list("source-of-referral").value("06"),
                "work", SHIPPED.list("employment-status").value("freelance"));
        Map<String, CodeReading> read = SHIPPED.read(person, "row 14");

        assertThat(read.get("housing").code().value().orElseThrow().label()).isEqualTo("sofa surfing");
        assertThat(read.get("ethnicity").code().reason()).contains(MissingReason.UNKNOWN);
        assertThat(read.get("ethnicity").problem()).isEmpty();

        assertThat(read.get("referredBy").problem().orElseThrow().text())
                .isEqualTo("row 14.referredBy: must be a code of source-of-referral (mhsds); "
                        + "it is one of another generation of the list, source-of-referral-2010 (dd-2010-05)");
        CodedValue older = SHIPPED.list("source-of-referral-2010").value("06");
        MappedCode mapped = SHIPPED.mapping("source-of-referral-2010", "source-of-referral")
                .orElseThrow()
                .map(older, "row 14.referredBy");
        assertThat(mapped.target()).contains(SHIPPED.list("source-of-referral").value("E1"));
        assertThat(mapped.lost()).isEmpty();

        assertThat(read.get("work").problem().orElseThrow().text())
                .isEqualTo("row 14.work: must be a code of employment-status (undated)");
        assertThat(read.get("work").written().code()).isEqualTo("freelance");
        assertThat(read.get("work").code().reason()).contains(MissingReason.UNKNOWN);
    }

    @Test
    void very_urgent_is_code_4_and_comes_second() {
        List<String> byUrgency = SHIPPED.list("response-priority").codes().stream()
                .sorted(Comparator.comparing(code -> code.rank().orElseThrow()))
                .map(Code::label)
                .toList();
        assertThat(byUrgency).containsExactly("emergency", "very urgent", "urgent or serious", "routine");
        assertThat(SHIPPED.list("response-priority").rankMeaning()).contains("the most urgent");
    }

    @Test
    void what_the_provider_cancelled_is_not_the_persons_doing() {
        assertThat(means("attendance", "4", "cancelled-by")).isEqualTo("provider");
        assertThat(means("attendance", "2", "cancelled-by")).isEqualTo("person");
        assertThat(means("attendance", "3", "cancelled-by")).isEqualTo("nobody");
    }

    @Test
    void late_and_not_seen_is_not_attendance() {
        assertThat(List.of("5", "6", "7", "2", "3", "4"))
                .extracting(code -> means("attendance", code, "attended"))
                .containsExactly("yes", "yes", "no", "no", "no", "no");
        assertThat(List.of("5", "6", "7"))
                .extracting(code -> means("attendance", code, "late"))
                .containsExactly("no", "yes", "yes");
    }

    @Test
    void our_own_attendance_says_the_same_as_the_national_code_it_maps_to() {
        CodeMapping national = SHIPPED.mapping("ld-attendance", "attendance").orElseThrow();
        for (Attendance attendance : Attendance.values()) {
            String name = Json.toTree(attendance).textValue();
            assertThat(means("ld-attendance", name, "attended")).isEqualTo(attendance.isSeen() ? "yes" : "no");
            assertThat(means("ld-attendance", name, "cancelled-by"))
                    .isEqualTo(attendance
                            .cancelledBy()
                            .map(party -> Json.toTree(party).textValue())
                            .orElse("nobody"));
            national.map(SHIPPED.list("ld-attendance").value(name), "visit")
                    .target()
                    .ifPresent(code -> assertThat(SHIPPED.list("attendance")
                                    .find(code.code())
                                    .orElseThrow()
                                    .means())
                            .isEqualTo(SHIPPED.list("ld-attendance")
                                    .find(name)
                                    .orElseThrow()
                                    .means()));
        }
        assertThat(SHIPPED.list("ld-attendance").codes()).hasSize(Attendance.values().length);
        assertThat(national.noTarget()).containsOnlyKeys("cancelled-by-other");
    }

    @Test
    void an_appointment_to_come_is_still_open() {
        CodeReading read = SHIPPED.read(SHIPPED.list("attendance").value("0"), "appointment");
        assertThat(read.code().reason().orElseThrow().isOpen()).isTrue();
    }

    @Test
    void homeless_is_said_where_a_list_says_so_and_nobody_is_said_to_be_housed() {
        assertThat(homeless("accommodation-type")).containsExactly("12", "13", "14", "15", "16", "17", "18", "19");
        assertThat(homeless("accommodation-status")).containsExactly("HM01", "HM03", "HM04", "HM05", "HM06", "HM07");
        assertThat(means("accommodation-type", "21", "homeless")).isEqualTo("not said");
        assertThat(SHIPPED.list("accommodation-type").columns().get(0).unconfirmed())
                .isTrue();
    }

    private static List<String> homeless(String list) {
        return SHIPPED.list(list).codes().stream()
                .filter(code -> "yes".equals(code.means().get("homeless")))
                .map(Code::code)
                .toList();
    }

    @Test
    void an_excerpt_says_so_when_a_code_is_not_in_it() {
        CodeReading read = SHIPPED.read(SHIPPED.list("team-type").value("A02"), "row 2.team");
        assertThat(read.problem().orElseThrow().text())
                .isEqualTo("row 2.team: must be a code of team-type (mhsds); "
                        + "the list here is an excerpt, so it may be one all the same");
        assertThat(SHIPPED.lists().stream().filter(CodeList::excerpt).map(CodeList::id))
                .containsExactly("accommodation-status", "team-type");
    }

    @Test
    void what_no_source_prints_is_unconfirmed_when_read() {
        assertThat(SHIPPED.read(SHIPPED.list("source-of-referral").value("I1"), "a")
                        .unconfirmed())
                .isTrue();
        assertThat(SHIPPED.read(SHIPPED.list("source-of-referral").value("E5"), "a")
                        .unconfirmed())
                .isFalse();
    }

    @Test
    void another_version_or_list_is_a_problem_that_names_what_is_here() {
        assertThat(SHIPPED.read(new CodedValue("attendance", "1999", "5"), "row 3.seen")
                        .problem()
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        "row 3.seen: must be a code of attendance (dd-2026-06), the version of the list that is here");
        assertThat(SHIPPED.read(new CodedValue("nowhere", "1", "5"), "row 3.seen")
                        .problem()
                        .orElseThrow()
                        .text())
                .startsWith("row 3.seen: must name a list that is here: ethnic-category, ")
                .doesNotContain("nowhere");
    }

    @Test
    void a_code_is_read_as_it_is_written() {
        for (String nearly : List.of("1", "001", " 01", "01 ", "O1")) {
            assertThat(SHIPPED.read(SHIPPED.list("employment-status").value(nearly), "work")
                            .problem())
                    .isPresent();
        }
    }

    @Test
    void a_team_adds_its_own_list_once() {
        CodeList own = CodeList.read("""
                {"id": "court-rota", "version": "1", "title": "Court rota",
                 "sources": [{"text": "our rota", "verified": true}],
                 "codes": [{"code": "AM", "label": "morning"}, {"code": "PM", "label": "afternoon"}]}""", "rota.json");
        CodeLists more = SHIPPED.with(own);
        assertThat(more.list("court-rota").definition().sha256()).hasSize(64);
        assertThat(more.mappings()).isEqualTo(SHIPPED.mappings());
        assertThat(SHIPPED.find("court-rota")).isEmpty();
        assertThatThrownBy(() -> more.with(own))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("CodeList[court-rota].id: must not be there twice");
        assertThatThrownBy(() -> SHIPPED.list("court-rota"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("CodeLists.id: must be one of ethnic-category, ")
                .hasMessageEndingWith(", but was court-rota");
    }
}
