package org.ldsdk.needs.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;

class CaseloadTest {

    private static final CaseHistory ONE = CaseHistory.of(CaseRef.of("case-1"));
    private static final CaseHistory TWO = CaseHistory.of(CaseRef.of("case-2"));

    private static CaseloadReading read(String... lines) {
        return Caseload.read(String.join("\n", lines), "cases.jsonl");
    }

    @Test
    void cases_stand_in_the_order_of_their_references() {
        assertThat(Caseload.of(List.of(TWO, ONE))).isEqualTo(Caseload.of(List.of(ONE, TWO)));
        assertThat(Caseload.of(List.of(TWO, ONE)).cases()).containsExactly(ONE, TWO);
    }

    @Test
    void a_bad_line_is_reported_with_its_place_and_the_rest_is_kept() {
        CaseloadReading reading = read(
                "{\"caseRef\":\"case-2\"}",
                "",
                "{\"caseRef\":\"case-3\",\"contacts\":[{\"at\":\"2026-01-05T09:00:00Z\",\"point\":\"pub\"}]}",
                "{\"caseRef\":\"case-1\"}",
                "no json");

        assertThat(reading.caseload().cases()).containsExactly(ONE, TWO);
        assertThat(reading.caseload().unread()).isEqualTo(2);
        assertThat(reading.problems())
                .extracting(Problem::where)
                .satisfiesExactly(
                        place -> assertThat(place).startsWith("cases.jsonl:3:").endsWith("contacts[0].point"),
                        place -> assertThat(place).startsWith("cases.jsonl:5:1"));
    }

    @Test
    void a_referral_that_took_an_illegal_step_is_told_with_its_event() {
        CaseloadReading reading = read(
                "{\"caseRef\":\"case-1\",\"referrals\":[{\"caseRef\":\"case-1\",\"id\":\"r\","
                        + "\"offer\":\"o\",\"needs\":[],\"events\":[{\"kind\":\"engaged\",\"at\":\"2026-01-05T09:00:00Z\"}]}]}");

        assertThat(reading.caseload().size()).isZero();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).contains("cases.jsonl:1:").contains("referrals[0]");
            assertThat(problem.rule()).contains("must be one of drafted, signposted at the beginning");
        });
    }

    @Test
    void two_lines_of_one_case_are_both_reported_since_no_order_may_choose_between_them() {
        CaseloadReading reading =
                read("{\"caseRef\":\"case-1\"}", "{\"caseRef\":\"case-2\"}", "{\"caseRef\":\"case-1\",\"dropIns\":[]}");

        assertThat(reading.caseload().cases()).containsExactly(TWO);
        assertThat(reading.caseload().unread()).isEqualTo(2);
        assertThat(reading.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "cases.jsonl:1 caseRef: must be different for each line; none of them is kept",
                        "cases.jsonl:3 caseRef: must be different for each line; none of them is kept");
    }

    @Test
    void bytes_are_read_like_text() {
        byte[] bytes = ("\uFEFF" + Invented.lines()).getBytes(StandardCharsets.UTF_8);

        assertThat(Caseload.read(new ByteArrayInputStream(bytes), "c").caseload())
                .isEqualTo(Invented.caseload());
        assertThat(Invented.caseload().size()).isEqualTo(13);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = {'{', (byte) 0xC3, '}'};

        assertThatThrownBy(() -> Caseload.read(new ByteArrayInputStream(bytes), "c"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("c: must be UTF-8")
                .hasNoCause();
    }

    @Test
    void a_case_given_twice_is_refused_by_its_place() {
        assertThatThrownBy(() -> Caseload.of(List.of(ONE, TWO, ONE)))
                .hasMessage("Caseload.cases[2].caseRef: must be different for each");
        assertThatThrownBy(() -> new Caseload(List.of(), -1))
                .hasMessage("Caseload.unread: must be 0 or more, but was -1");
    }

    @Test
    void what_could_not_be_read_is_told_with_the_figures() {
        CaseloadReading reading = read("{\"caseRef\":\"case-1\"}", "no json");

        assertThat(PathwayMetrics.of(reading.caseload(), Invented.QUARTER).text())
                .contains("1 case in all. 1 more could not be read, and no figure counts them.");
        assertThat(PathwayMetrics.of(reading.caseload(), Invented.QUARTER)
                        .toJson()
                        .get("unread")
                        .asInt())
                .isEqualTo(1);
    }
}
