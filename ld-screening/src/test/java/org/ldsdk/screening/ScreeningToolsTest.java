package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;

class ScreeningToolsTest {

    @Test
    void the_order_of_the_catalogue_is_fixed() {
        assertThat(String.join("\n", ScreeningTools.ids())).isEqualTo("""
                phq-9
                phq-2
                gad-7
                gad-2
                audit
                audit-c
                fast
                dudit
                dast-10
                sds
                bjmhs
                cmhs-m
                cmhs-f
                k6
                k10
                pc-ptsd-5
                asrs-6
                asrs-v1.1
                aq-10
                sapas
                c-ssrs-screener
                pq-16
                tag
                ndta""");
        assertThat(ScreeningTools.all()).extracting(ScreeningTool::id).containsExactlyElementsOf(ScreeningTools.ids());
    }

    @Test
    void an_unknown_id_is_answered_with_the_ids_there_are() {
        assertThatThrownBy(() -> ScreeningTools.of("phq9"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("ScreeningTools.id: must be one of " + String.join(", ", ScreeningTools.ids())
                        + ", but was phq9");
    }

    @Test
    void a_tool_is_read_once() {
        assertThat(ScreeningTools.of("tag")).isSameAs(ScreeningTools.of("tag"));
    }

    @Test
    void another_policy_leaves_the_tool_as_it_was() {
        ScreeningTool listwise = TestData.phq9().with(MissingPolicy.listwise());

        assertThat(listwise.scorer().policy()).isEqualTo(MissingPolicy.listwise());
        assertThat(TestData.phq9().scorer().policy()).isEqualTo(MissingPolicy.published());
        assertThat(listwise.definition()).isEqualTo(TestData.phq9().definition());
    }

    @Test
    void an_unknown_coding_is_refused() {
        assertThatThrownBy(() -> TestData.phq9().withCoding("one-to-four"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Instrument[phq-9].codings: must be one of [], but was one-to-four");
    }

    @Test
    void what_is_wrong_with_a_response_is_said_all_at_once() {
        Response response = Response.empty().answer("1", "4").answer("11", "0").fact("age", "old");

        assertThat(TestData.phq9().check(response))
                .extracting(problem -> problem.where())
                .containsExactly("Response.item[1]", "Response.item[11]", "Response.fact[age]");
        assertThatThrownBy(() -> TestData.phq9().screen(response)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void a_tool_of_your_own_screens_like_a_shipped_one() {
        ScreeningTool own = ScreeningTool.of(TestData.bjmhs().instrument());
        Response response = TestData.answers("1", "", "1");

        assertThat(own.screen(response).toJson())
                .isEqualTo(TestData.bjmhs().screen(response).toJson());
    }
}
