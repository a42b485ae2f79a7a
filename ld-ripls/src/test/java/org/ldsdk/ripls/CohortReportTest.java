package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.psychometrics.ScaleSummary;
import org.ldsdk.ripls.survey.Survey;

class CohortReportTest {

    private static final CohortReport WORKSHOP = CohortReport.of(Fixtures.workshop());

    @Test
    void the_text_of_a_small_survey_is_this() {
        CohortReport report = CohortReport.of(
                Fixtures.tiny("id,1,2,3\nA,0,1,2\nB,2,2,\nC,1,,0\nD,2,9,0\n").survey());
        assertThat(report.text())
                .isEqualTo("""
                        Tiny
                        DEFINITION

                        Who answered
                          4 forms returned; how many were invited is not known. Left out as faulty: 1; without any answer: 0; used: 3.
                          Missing answers: 2. Every item answered by 1 person; left out: 1 item by 2 people.
                          Missing by item: item 2 by 1 person, item 3 by 1 person.
                          Missing together: none.
                          One answer throughout: 0 of 1 person who answered every item.

                        Choices
                          coding: the definition's own, 0 1 2
                          missing: listwise
                          excluded: from a scale, where any of its items is not answered
                          reversal: turned: items 3
                          rejected rows: left out
                          items: as answered, before any reversal; over those who answered the item
                          sd: of a sample, n - 1
                          intervals: at 95 %; of means by t and by drawing samples again, of alpha by Feldt and likewise
                          quartiles: type 7; type 6 beside it in JSON
                          skewness and kurtosis: type 2; kurtosis is excess
                          modes: all of them; modal share over those used
                          floor and ceiling: at the lowest and highest score that can be had, over those used
                          reliability: over those who answered every item of the scale; items that do not vary stay in
                          omega: total, of the sum as it is, one factor by maximum likelihood
                          eigenvalues: of the items' correlations, beside those of unrelated normal items in 1000 samples of the same size
                          bootstrap: 2000 samples, percentiles
                          seed: 1 (L64X128MixRandom)

                        Scales
                          scale   label   items  used  excluded  estimated  mean  95 % interval    SD
                          up      up          2     2         1          0  2.50  -16.56..21.56  2.12
                          turned  turned      2     1         2          0  1.00              -     -

                        Where the scores lie
                          scale   range  median   quartiles  modes  modal %  skewness  kurtosis  floor %  ceiling %
                          up       0..4     2.5  1.75..3.25   1, 4     50.0         -         -      0.0       50.0
                          turned   0..4       1        1..1      1    100.0         -         -      0.0        0.0

                        Reliability in this sample
                          scale   n  alpha  95 % interval  standardized  omega  lambda-2  lambda-6  halves  mean r   SEM
                          up      2   0.89   -70.98..1.00          1.00      -      0.89         -    1.00    1.00  0.71
                          turned  1      -              -             -      -         -         -       -       -     -
                          halves: odd against even items, after Spearman and Brown; mean r: correlation of two items on average;
                          SEM: standard error of measurement, in points; lambda-6 on covariances

                        Items in their scales
                          scale   item  item-total r  alpha without  mean without  SD without
                          up         1          1.00              -          1.50        0.71
                          up         2          1.00              -          1.00        1.41
                          turned     2             -              -             -           -
                          turned     3             -              -             -           -

                        Do items go together as the scales say?
                          Over the 1 who answered all 3 items
                          up and turned: correlation not computed, fewer than 2 respondents answered every item; corrected for unreliability not computed, fewer than 2 respondents answered every item (the scales share 1 item)
                          Items with their own and other scales: not computed, fewer than 2 respondents answered every item
                          Eigenvalues: not computed, fewer than 2 respondents answered every item
                          Screened, not proven: alpha and omega presume that a scale measures one thing, they do not show it. Correlations and eigenvalues can cast doubt on that but not settle it, and no model of more than one factor was fitted.

                        Items
                          item  label  used  mean    SD  median    modes  modal %  answers
                             1  one       3  1.00  1.00       1  0, 1, 2     33.3  0:1 1:1 2:1
                             2  two       2  1.50  0.71     1.5     1, 2     50.0  0:0 1:1 2:1
                             3  three     2  1.00  1.41       1     0, 2     50.0  0:1 1:0 2:1

                        Not computed
                          turned SD: fewer than 2 have a value
                          up, turned skewness: fewer than 3 have a value
                          up, turned kurtosis: fewer than 4 have a value
                          up omega: the scale has fewer than 3 items
                          turned alpha: fewer than 2 respondents answered every item
                          turned omega: fewer than 2 respondents answered every item
                        """.replace("DEFINITION", report.definition().toString()));
    }

    @Test
    void a_survey_without_a_good_row_says_how_it_was_read_and_each_reason_once() {
        String text = CohortReport.of(
                        Fixtures.tiny("id,1,2,3\nA,3,3,3\nB,4,5,3\n").survey())
                .text();
        assertThat(text)
                .contains(
                        "\nTo look into\n  Every row was left out as faulty, so that nothing is counted. Answers were"
                                + " read as coding the definition's own, 0 1 2.\n",
                        "  up, turned mean: nobody has a value\n",
                        "  items 1, 2, 3 mean: nobody has a value\n")
                .doesNotContain("item 1 mean");
    }

    @Test
    void items_that_say_nothing_of_differences_share_a_line() {
        assertThat(CohortReport.of(Fixtures.tiny("id,1,2,3\nA,1,0,1\nB,1,1,1\n").survey())
                        .text())
                .contains("  items 1, 3: 95 % or more gave one answer, which says next to nothing");
    }

    @Test
    void json_has_the_keys_of_the_contract_in_a_fixed_order() {
        JsonNode json = WORKSHOP.toJson();
        assertThat(keys(json))
                .containsExactly(
                        "variant",
                        "version",
                        "sha256",
                        "respondents",
                        "rejected",
                        "choices",
                        "sample",
                        "scales",
                        "items",
                        "dimensionality",
                        "comparisons",
                        "scaleComparisons",
                        "clusters",
                        "methods",
                        "notCompared",
                        "notes");
        assertThat(keys(json.get("scales"))).containsExactly("shared-learning", "insularity", "person-centredness");
        assertThat(keys(json.at("/scales/insularity")))
                .containsExactly(
                        "items",
                        "used",
                        "excluded",
                        "estimated",
                        "mean",
                        "meanCi95",
                        "meanBootstrapCi95",
                        "sd",
                        "median",
                        "quartiles",
                        "quartilesOfType6",
                        "modes",
                        "modalPercent",
                        "skewness",
                        "kurtosis",
                        "floorPercent",
                        "ceilingPercent",
                        "reliability");
        assertThat(keys(json.at("/scales/insularity/reliability")))
                .containsExactly(
                        "n",
                        "alpha",
                        "alphaCi95",
                        "alphaBootstrapCi95",
                        "standardizedAlpha",
                        "omega",
                        "standardizedOmega",
                        "lambda2",
                        "lambda6",
                        "lambda6OfCorrelations",
                        "oddEven",
                        "firstSecond",
                        "standardErrorOfMeasurement",
                        "meanInterItemCorrelation",
                        "lowestInterItemCorrelation",
                        "highestInterItemCorrelation",
                        "items",
                        "findings");
        assertThat(keys(json.at("/scales/insularity/reliability/items/12")))
                .containsExactly("alphaIfDeleted", "itemTotalCorrelation");
        assertThat(keys(json.at("/items/29")))
                .containsExactly("used", "mean", "sd", "median", "modes", "modalPercent", "counts", "uninformative");
        assertThat(keys(json.at("/items/29/counts"))).containsExactly("-2", "-1", "0", "1", "2");
    }

    @Test
    void json_has_the_workshop_in_full_precision() {
        JsonNode scale = WORKSHOP.toJson().at("/scales/shared-learning");
        assertThat(scale.get("mean").asDouble()).isEqualTo(766 / 43.0);
        assertThat(scale.get("used").asInt()).isEqualTo(43);
        assertThat(scale.get("excluded").asInt()).isEqualTo(1);
        assertThat(scale.get("items")).hasSize(14);
        assertThat(Json.write(scale.get("quartiles"))).isEqualTo("[12.5,18,22.5]");
        assertThat(WORKSHOP.toJson().at("/scales/insularity/mean").asDouble()).isEqualTo(-177 / 44.0);
        assertThat(WORKSHOP.toJson().at("/items/14/used").asInt()).isEqualTo(43);
        assertThat(Json.write(WORKSHOP.toJson().at("/items/29/counts")))
                .isEqualTo("{\"-2\":0,\"-1\":1,\"0\":5,\"1\":18,\"2\":20}");
    }

    @Test
    void what_could_not_be_computed_is_null_with_its_reason_beside_it() {
        JsonNode json = CohortReport.of(Fixtures.tiny("id,1,2,3\n").survey()).toJson();
        JsonNode up = json.at("/scales/up");
        assertThat(keys(up.get("reasons")))
                .containsExactly(
                        "mean",
                        "meanCi95",
                        "meanBootstrapCi95",
                        "sd",
                        "median",
                        "quartiles",
                        "quartilesOfType6",
                        "modes",
                        "modalPercent",
                        "skewness",
                        "kurtosis",
                        "floorPercent",
                        "ceilingPercent");
        keys(up.get("reasons")).forEach(key -> assertThat(up.get(key).isNull()).isTrue());
        assertThat(up.at("/reasons/mean").asText()).isEqualTo("nobody has a value");
        assertThat(up.at("/reasons/sd").asText()).isEqualTo("fewer than 2 have a value");
        assertThat(up.get("used").asInt()).isZero();
        assertThat(up.at("/reliability/n").asInt()).isZero();
        assertThat(keys(up.at("/reliability/reasons")))
                .contains("alpha", "alphaCi95", "alphaBootstrapCi95", "standardizedAlpha", "omega", "lambda6");
        assertThat(up.at("/reliability/reasons/alpha").asText())
                .isEqualTo("fewer than 2 respondents answered every item");
        assertThat(json.at("/items/1/mean").isNull()).isTrue();
        assertThat(json.at("/items/1/reasons/mean").asText()).isEqualTo("nobody has a value");
        assertThat(Json.write(json.at("/items/1/counts"))).isEqualTo("{\"0\":0,\"1\":0,\"2\":0}");
    }

    @Test
    void what_was_computed_has_no_reasons() {
        for (String part : List.of("scales", "items")) {
            assertThat(Json.write(WORKSHOP.toJson().get(part)))
                    .doesNotContain("reasons")
                    .doesNotContain("null");
        }
    }

    @Test
    void the_definition_is_named_to_the_byte() {
        assertThat(WORKSHOP.variant()).isEqualTo("hean-2015");
        assertThat(WORKSHOP.definition()).isEqualTo(Ripls.variant("hean-2015").definition());
        assertThat(WORKSHOP.toJson().get("sha256").asText())
                .isEqualTo(WORKSHOP.definition().sha256());
    }

    @Test
    void nothing_is_filled_in_unless_a_policy_says_so_and_then_it_is_counted() {
        Survey workshop = Fixtures.workshop();
        assertThat(counts(CohortReport.of(workshop, AnalysisPlan.usual().withMissing(MissingPolicy.interval()))))
                .containsExactly(43, 1, 0);
        assertThat(counts(CohortReport.of(workshop, AnalysisPlan.usual().withMissing(MissingPolicy.published()))))
                .containsExactly(43, 1, 0);
        assertThat(counts(CohortReport.of(workshop, AnalysisPlan.usual().withMissing(MissingPolicy.prorate("0.07")))))
                .containsExactly(43, 1, 0);
        assertThat(counts(CohortReport.of(workshop, AnalysisPlan.usual().withMissing(MissingPolicy.prorate("0.08")))))
                .containsExactly(44, 0, 1);
    }

    @Test
    void alpha_needs_all_answers_whatever_the_policy() {
        CohortReport report =
                CohortReport.of(Fixtures.workshop(), AnalysisPlan.usual().withMissing(MissingPolicy.prorate("0.5")));
        assertThat(report.scale("shared-learning").alpha())
                .isEqualTo(WORKSHOP.scale("shared-learning").alpha());
    }

    @Test
    void every_choice_is_named() {
        assertThat(WORKSHOP.choices().keySet())
                .containsExactly(
                        "coding",
                        "missing",
                        "excluded",
                        "reverseKeying",
                        "reversal",
                        "rejectedRows",
                        "items",
                        "sd",
                        "intervals",
                        "quartiles",
                        "skewnessAndKurtosis",
                        "modes",
                        "floorAndCeiling",
                        "reliability",
                        "omega",
                        "eigenvalues",
                        "bootstrap",
                        "seed");
        CohortReport other = CohortReport.of(
                Survey.reader(Fixtures.TINY)
                        .withCoding("letters")
                        .read(new StringReader("id,1,2,3\n"), "survey.csv")
                        .survey(),
                AnalysisPlan.usual().withMissing(MissingPolicy.prorate("0.20")));
        assertThat(other.choices())
                .containsEntry("coding", "letters")
                .containsEntry("missing", "prorate=0.20")
                .containsEntry("excluded", "from a scale, where more than a share of 0.20 of its items is not answered")
                .containsEntry("reversal", "turned: items 3");
        assertThat(excluded(MissingPolicy.interval()))
                .isEqualTo("from a scale, where missing answers leave the score open");
        assertThat(excluded(MissingPolicy.published()))
                .isEqualTo(
                        "from a scale, where more answers are missing than the published rule allows, if there is one");
    }

    @Test
    void the_reader_is_told_what_the_definition_says_of_itself() {
        assertThat(WORKSHOP.text()).contains("To know\n  No rule for missing answers is published.");
        assertThat(WORKSHOP.toJson().get("notes")).hasSize(5);
    }

    @Test
    void a_coding_that_is_not_confirmed_is_named_where_answers_were_read_in_it() {
        Survey survey = Survey.reader(Ripls.variant("hean-2015"))
                .withCoding("1-5")
                .read(new StringReader("id,1,2,3,4,5,6,7,8,9,12,13,14,15,16,17,19,20,21,25,26,27,28,29,30\n"), "s.csv")
                .survey();
        assertThat(CohortReport.of(survey).notes().get(0).text())
                .isEqualTo("Not confirmed by a source that was read: coding 1-5.");
    }

    @Test
    void a_scale_that_is_no_sum_has_no_alpha() {
        String json = Json.write(Fixtures.TINY.toJson())
                .replace("\"label\":\"up\",\"rule\":\"sum\"", "\"label\":\"up\",\"rule\":\"highest\"")
                .replace(
                        "\"items\":[\"1\",\"2\"],\"range\":{\"min\":0,\"max\":4}",
                        "\"items\":[\"1\",\"2\"],\"range\":{\"min\":0,\"max\":2}");
        Survey survey = Survey.reader(Instrument.read(json, "highest.json"))
                .read(new StringReader("id,1,2,3\nA,0,2,0\nB,1,1,0\n"), "survey.csv")
                .survey();
        CohortReport report = CohortReport.of(survey);
        assertThat(report.scale("up").points().mean().value()).contains(1.5);
        assertThat(report.scale("up").alpha().raw().reason())
                .contains("the scale does not add up the points of its items");
        assertThat(report.scale("turned").alpha().raw().reason()).isEmpty();
    }

    @Test
    void an_unknown_scale_or_item_is_refused() {
        assertThatThrownBy(() -> WORKSHOP.scale("total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CohortReport.scale: must be one of [shared-learning, insularity, person-centredness],"
                        + " but was total");
        assertThatThrownBy(() -> WORKSHOP.item("10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("CohortReport.item: must be one of [1, 2, 3,");
    }

    private static String excluded(MissingPolicy policy) {
        return CohortReport.of(
                        Fixtures.tiny("id,1,2,3\n").survey(),
                        AnalysisPlan.usual().withMissing(policy))
                .choices()
                .get("excluded");
    }

    private static List<Integer> counts(CohortReport report) {
        ScaleSummary scale = report.scale("shared-learning");
        return List.of(scale.used(), scale.excluded(), scale.estimated());
    }

    private static List<String> keys(JsonNode json) {
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
