package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.ripls.FigureComparison.Verdict;
import org.ldsdk.ripls.PublishedFigure.Statistic;
import org.ldsdk.ripls.survey.Survey;

class PublishedFiguresTest {

    private static final PublishedFigures HEAN = PublishedFigures.of("hean-2015");
    private static final CohortReport WORKSHOP = CohortReport.of(Fixtures.workshop());

    @Test
    void the_means_n_and_alphas_of_table_2_are_computed() {
        assertThat(computed(Statistic.MEAN).get("scale:shared-learning")).containsExactly("17.81");
        assertThat(computed(Statistic.MEAN).get("scale:insularity")).containsExactly("-4.02", "-4.02", "-4.02");
        assertThat(computed(Statistic.MEAN).get("scale:person-centredness")).containsExactly("6.07");
        assertThat(computed(Statistic.USED).values())
                .containsExactlyInAnyOrder(List.of("43"), List.of("44"), List.of("43"));
        assertThat(computed(Statistic.ALPHA).get("scale:shared-learning")).containsExactly("0.88");
        assertThat(computed(Statistic.ALPHA).get("scale:insularity")).containsExactly("0.69");
        assertThat(computed(Statistic.ALPHA).get("scale:person-centredness")).containsExactly("0.86");
    }

    @Test
    void the_nine_modal_shares_of_table_3_are_computed() {
        Map<String, String> inTable3 = HEAN.compare(WORKSHOP).stream()
                .filter(one -> one.figure().statistic() == Statistic.MODAL_PERCENT)
                .filter(one -> one.figure().where().equals("Table 3"))
                .collect(Collectors.toMap(one -> one.figure().code(), FigureComparison::computed));
        assertThat(inTable3)
                .isEqualTo(Map.of(
                        "2", "75.0", "4", "61.4", "3", "56.8", "12", "59.1", "20", "59.1", "21", "47.7", "28", "61.4",
                        "29", "45.5", "25", "59.1"));
    }

    @Test
    void all_figures_agree_but_four() {
        List<FigureComparison> others = HEAN.compare(WORKSHOP).stream()
                .filter(one -> one.verdict() != Verdict.AGREES)
                .toList();
        assertThat(HEAN.figures()).hasSize(40);
        assertThat(others.stream()
                        .map(one -> one.figure().subject() + " " + one.figure().printed()))
                .containsExactly(
                        "scale:insularity -4.03", "scale:insularity 4.02", "item:4 61.45", "item:29 strongly agree");
        assertThat(others.stream().map(FigureComparison::verdict))
                .containsExactly(Verdict.CANNOT_BE, Verdict.SIGN_LOST, Verdict.CANNOT_BE, Verdict.CANNOT_BE);
        assertThat(others.stream().map(FigureComparison::why))
                .containsExactly(
                        "no whole sum over 44 people gives -4.03 (-178 gives -4.05, -177 gives -4.02),"
                                + " and none over 43 does",
                        "-4.02 is computed; the sign was lost",
                        "no whole count over 44 people gives 61.45 (27 gives 61.36, 28 gives 63.64),"
                                + " and none over 43 does",
                        "the highest or lowest answer is the median only if at least half of the people gave it,"
                                + " and 45.5 % of 44 are printed");
    }

    @Test
    void what_is_wrong_with_a_printed_figure_does_not_hang_on_the_data() {
        CohortReport others = CohortReport.of(heanOf("R1" + ",1".repeat(24) + "\nR2" + ",0".repeat(24) + "\n"));
        Map<String, Verdict> verdicts = HEAN.compare(others).stream()
                .collect(Collectors.toMap(
                        one -> one.figure().subject() + " " + one.figure().statistic() + " "
                                + one.figure().printed(),
                        FigureComparison::verdict));
        assertThat(verdicts)
                .containsEntry("scale:insularity MEAN -4.03", Verdict.CANNOT_BE)
                .containsEntry("scale:insularity MEAN -4.02", Verdict.DIFFERS)
                .containsEntry("scale:insularity MEAN 4.02", Verdict.DIFFERS)
                .containsEntry("item:4 MODAL_PERCENT 61.45", Verdict.CANNOT_BE)
                .containsEntry("item:4 MODAL_PERCENT 61.4", Verdict.DIFFERS)
                .containsEntry("item:29 MEDIAN strongly agree", Verdict.CANNOT_BE)
                .containsEntry("item:2 MEDIAN strongly agree", Verdict.DIFFERS)
                .containsEntry("item:21 MEDIAN disagree", Verdict.DIFFERS)
                .containsEntry("item:29 MODE strongly agree", Verdict.DIFFERS)
                .containsEntry("survey RESPONDENTS 44", Verdict.DIFFERS);
    }

    @Test
    void what_the_data_do_not_give_is_not_computed_and_says_why() {
        CohortReport nobody = CohortReport.of(heanOf(""));
        FigureComparison mean = HEAN.compare(nobody).stream()
                .filter(one -> one.figure().statistic() == Statistic.MEAN)
                .findFirst()
                .orElseThrow();
        assertThat(mean.verdict()).isEqualTo(Verdict.NOT_COMPUTED);
        assertThat(mean.computed()).isEqualTo("-");
        assertThat(mean.why()).isEqualTo("nobody has a value");
    }

    @Test
    void several_modes_are_all_shown() {
        CohortReport two = CohortReport.of(heanOf("R1" + ",1".repeat(24) + "\nR2" + ",2".repeat(24) + "\n"));
        FigureComparison mode = HEAN.compare(two).stream()
                .filter(one -> one.figure().statistic() == Statistic.MODE)
                .findFirst()
                .orElseThrow();
        assertThat(mode.computed()).isEqualTo("agree and strongly agree");
    }

    @Test
    void every_figure_says_where_it_is_printed_and_the_source_was_read() {
        assertThat(HEAN.figures()).noneMatch(figure -> figure.where().isBlank());
        assertThat(HEAN.source().verified()).isTrue();
        assertThat(HEAN.respondents()).isEqualTo(44);
    }

    @Test
    void the_text_says_first_that_the_data_are_reconstructed() {
        String text = HEAN.text(WORKSHOP, PublishedFigures.RECONSTRUCTED);
        assertThat(text.lines().toList().get(1))
                .isEqualTo("Computed from 44 respondents. These data are reconstructed to match the published figures,"
                        + " not the original data; their SDs, intervals, correlations and group tests are artefacts."
                        + " That figures agree validates nothing.");
        assertThat(text)
                .contains("  insularity, mean           -4.03              -4.02              cannot be (1)  Table 2\n")
                .contains("  item 29, median            strongly agree     agree              cannot be (4)  Table 3\n")
                .contains("\n  (2) -4.02 is computed; the sign was lost\n")
                .endsWith("matched by their wording in Table 2.\n");
    }

    @Test
    void a_report_on_another_instrument_is_refused() {
        CohortReport tiny = CohortReport.of(Fixtures.tiny("id,1,2,3\n").survey());
        assertThatThrownBy(() -> HEAN.compare(tiny))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PublishedFigures[hean-2015].report: must be on hean-2015, but is on tiny");
    }

    @Test
    void an_unknown_study_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> PublishedFigures.of("reid-2006"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("PublishedFigures.id: must be one of hean-2015, can-tho-2024, but was reid-2006");
    }

    @Test
    void a_text_where_a_number_is_printed_is_refused() {
        assertThatThrownBy(() -> new PublishedFigure("survey", Statistic.RESPONDENTS, "many", "Table 1"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("PublishedFigure[survey].printed: must be a number, but was many");
    }

    private static Survey heanOf(String rows) {
        String header = "id,"
                + Ripls.variant("hean-2015").items().stream()
                        .map(item -> item.code())
                        .collect(Collectors.joining(","));
        return Survey.reader(Ripls.variant("hean-2015"))
                .read(new StringReader(header + "\n" + rows), "survey.csv")
                .survey();
    }

    private static Map<String, List<String>> computed(Statistic statistic) {
        return HEAN.compare(WORKSHOP).stream()
                .filter(one -> one.figure().statistic() == statistic)
                .collect(Collectors.groupingBy(
                        one -> one.figure().subject(),
                        Collectors.mapping(FigureComparison::computed, Collectors.toList())));
    }
}
