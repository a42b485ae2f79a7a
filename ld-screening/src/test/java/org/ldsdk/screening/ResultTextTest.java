package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;

class ResultTextTest {

    private static String golden(ScreeningTool tool, String file) {
        return TestData.reference(file).replace("{sha256}", tool.definition().sha256());
    }

    @Test
    void a_report_with_an_open_rule_of_two_scores() {
        Response response = TestData.answers("2", "1", "2", "1", "", "", "0", "0")
                .missing("5", MissingReason.DECLINED)
                .answer("10", "1")
                .fact("age", "34");

        assertThat(TestData.phq9().screen(response).text()).isEqualTo(golden(TestData.phq9(), "phq-9-report.txt"));
    }

    @Test
    void a_report_with_a_fact_and_parts_that_are_joined() {
        Response response = TestData.answers("1", "0", "0", "0", "0", "", "0", "0");

        assertThat(TestData.bjmhs().screen(response).text()).isEqualTo(golden(TestData.bjmhs(), "bjmhs-report.txt"));
    }

    @ParameterizedTest
    @CsvSource({"'3,3,3,0,0,0,0,0,0', 1 below", "'3,3,3,1,0,0,0,0,0', 0", "'3,3,3,3,3,0,0,0,0', 5 above"})
    void the_margin_is_said_below_at_and_above_the_cut_off(String answers, String margin) {
        String text =
                TestData.phq9().screen(TestData.answers(answers.split(","))).text();

        assertThat(text).contains("Cut-off: 10 or more. Margin: " + margin + ".");
    }

    @Test
    void what_would_settle_it_is_said_each_way() {
        String text = TestData.phq9()
                .screen(TestData.answers("3", "3", "3", "0", "0", "0", "0", "0"))
                .text();

        assertThat(text)
                .contains("It takes 1 answer to settle it as met: item 9 is 1, 2 or 3.")
                .contains("It takes 1 answer to settle it as not met: item 9 is 0.");
    }

    @Test
    void an_answer_that_will_not_come_settles_nothing() {
        Response declined =
                TestData.answers("3", "3", "3", "0", "0", "0", "0", "0").missing("9", MissingReason.DECLINED);

        assertThat(TestData.phq9().screen(declined).text())
                .contains("No answer that can still come would settle it as met.")
                .contains("No answer that can still come would settle it as not met.");
        assertThat(TestData.phq9().screen(declined.answer("10", "0")).text())
                .contains("Every item was answered, declined or passed over.");
    }

    @Test
    void a_source_that_was_not_read_is_marked() {
        String text = TestData.phq9().screen(Response.empty()).text();

        assertThat(text)
                .contains("  Source: NHS England. NHS Talking Therapies manual (not confirmed).")
                .contains("  Source: Arroll B et al. Ann Fam Med 2010;8:348-353, abstract.\n");
        assertThat(ScreeningTools.of("audit-c")
                        .screen(TestData.answers("1", "1", "1"))
                        .text())
                .contains("Band by england: low risk (bands not confirmed). Band by nhs-leaflet: low.");
    }

    @Test
    void a_tool_without_a_cut_off_says_so() {
        String text = TestData.tag()
                .screen(TestData.answers("0", "0", "0", "0", "0", "0", "0"))
                .text();

        assertThat(text).contains("No cut-off is defined for this tool.").contains("Total: 0, possible 0 to 24.");
    }

    @Test
    void a_band_that_rests_on_an_estimate_says_so() {
        ScreeningTool prorating = TestData.phq9().with(MissingPolicy.prorate("0.2"));

        assertThat(prorating
                        .screen(TestData.answers("3", "3", "2", "1", "", "0", "0", "0", "0"))
                        .text())
                .contains("Band: moderate by an estimate.");
        assertThat(prorating
                        .screen(TestData.answers("3", "3", "3", "1", "", "0", "0", "0", "0"))
                        .text())
                .contains("Band: moderate.");
    }

    @Test
    void each_policy_for_missing_answers_is_named() {
        assertThat(policy(MissingPolicy.published()))
                .isEqualTo("Missing answers: no published rule, nothing is filled in.");
        assertThat(policy(MissingPolicy.interval())).isEqualTo("Missing answers: nothing is filled in.");
        assertThat(policy(MissingPolicy.listwise())).isEqualTo("Missing answers: a score only where none is missing.");
        assertThat(policy(MissingPolicy.prorate("0.2")))
                .isEqualTo(
                        "Missing answers: estimated from the answered items, where at most a share of 0.2 is missing.");
    }

    private static String policy(MissingPolicy policy) {
        return TestData.tag()
                .with(policy)
                .screen(Response.empty())
                .text()
                .lines()
                .filter(line -> line.startsWith("Missing answers: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_report_uses_names_from_the_code_or_says_that_asking_can_stop() {
        for (ScreeningTool tool : ScreeningTools.all()) {
            String text = withoutWordsOf(
                            tool.instrument(), tool.screen(Response.empty()).text())
                    .toLowerCase(Locale.ROOT);

            assertThat(List.of("tomet", "not-met", "scale:", "fact:", "all-of", "..", "null", "nan", "stop", "no need"))
                    .noneMatch(text::contains);
        }
    }

    /** A definition may speak of people who cannot stop drinking. */
    private static String withoutWordsOf(Instrument instrument, String text) {
        Stream<String> words = Stream.of(
                        instrument.caveats().stream(),
                        instrument.items().stream().map(Item::label),
                        instrument.scales().stream().flatMap(scale -> Stream.of(scale.label(), scale.code())),
                        instrument.thresholds().stream().flatMap(rule -> Stream.of(rule.label(), rule.code())))
                .flatMap(Function.identity())
                .sorted(Comparator.comparingInt(String::length).reversed());
        return words.reduce(text, (rest, label) -> rest.replaceAll("(?i)" + Pattern.quote(label), ""));
    }
}
