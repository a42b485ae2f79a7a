package org.ldsdk.screening.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTools;

class NaturalFrequenciesTest {

    private static String text(double sensitivity, double specificity, double prevalence) {
        return new PredictiveValues(sensitivity, specificity, prevalence)
                .naturalFrequencies()
                .text();
    }

    @Test
    void a_thousand_people_are_told_in_whole_people_that_add_up() {
        assertThat(text(0.9, 0.8, 0.1))
                .isEqualTo(
                        "Of 1,000 people screened, 100 have the condition and 900 do not. Of the 100 with it, 90 meet the"
                                + " threshold and 10 do not. Of the 900 without it, 180 meet the threshold and 720 do not. Of the 270"
                                + " who meet it, 90 have the condition. Of the 730 who do not meet it, 10 have the condition. These"
                                + " are rounded numbers of a group; they do not say how likely anything is for one person.");
    }

    @Test
    void where_few_have_the_condition_more_people_are_taken() {
        assertThat(text(0.9, 0.8, 0.0006))
                .startsWith("Of 10,000 people screened, 6 have the condition and 9,994 do not.");
        assertThat(text(0.9, 0.8, 0.9999))
                .startsWith("Of 100,000 people screened, 99,990 have the condition and 10 do not.");
        assertThat(text(0.9, 0.8, 1e-9)).startsWith("Of 1,000,000 people screened, 0 have the condition");
    }

    @Test
    void one_and_none_are_told_in_good_english() {
        assertThat(new NaturalFrequencies(1, 0, 1, 998).text())
                .contains("1 has the condition and 999 do not. Of the 1 with it, 1 meets the threshold and 0 do not.")
                .contains("Of the 2 who meet it, 1 has the condition.");
        assertThat(text(1, 1, 0))
                .startsWith(
                        "Of 1,000 people screened, 0 have the condition and 1,000 do not. Of the 1,000 without it, 0 meet")
                .contains("Nobody would meet it.");
        assertThat(text(1, 0, 1)).contains("Everybody would meet it.");
    }

    @Test
    void predictive_values_that_do_not_exist_say_why() {
        assertThat(new PredictiveValues(0, 1, 0.5).ppv().reason())
                .contains("nobody in the group would meet the threshold");
        assertThat(new PredictiveValues(1, 0, 0.5).npv().reason())
                .contains("everybody in the group would meet the threshold");
    }

    @Test
    void people_are_counted() {
        assertThatThrownBy(() -> new PredictiveValues(1, 1, 1).among(0))
                .hasMessage("NaturalFrequencies.people: must be 1 or more, but was 0");
        assertThatThrownBy(() -> new NaturalFrequencies(1, -1, 1, 1))
                .hasMessage("NaturalFrequencies: must not hold a negative number of people");
    }

    @Test
    void studies_of_people_picked_by_their_screen_have_their_predictive_values_withheld() {
        List<PublishedPredictiveValues> studies =
                PublishedPredictiveValues.of(ScreeningTools.of("bjmhs"), "refer", 0.1);
        assertThat(studies).isNotEmpty().allSatisfy(study -> {
            assertThat(study.values().reason())
                    .contains(
                            "people in this study were picked by their screen and the figures are not corrected for it,"
                                    + " so they hold for no population");
            assertThat(study.confirmed()).isFalse();
            assertThat(study.text())
                    .contains("not confirmed by a source that was read")
                    .contains("Predictive values are withheld: ")
                    .doesNotContain("Of 1,000");
            assertThat(study.toJson().get("predictiveValues").isNull()).isTrue();
            assertThat(study.toJson().get("reasons").has("predictiveValues")).isTrue();
        });
    }

    @Test
    void each_study_of_a_threshold_is_told_with_its_setting_and_source() {
        List<PublishedPredictiveValues> studies =
                PublishedPredictiveValues.of(ScreeningTools.of("phq-9"), "screen-10", 0.1);
        assertThat(studies).hasSizeGreaterThan(1).allSatisfy(study -> {
            PredictiveValues values = study.values().value().orElseThrow();
            assertThat(study.text())
                    .contains(
                            study.study().setting(),
                            study.study().target(),
                            study.source().text())
                    .contains("At a prevalence of 0.1, if the tool does as well there as in the study:")
                    .contains(values.naturalFrequencies().text());
            assertThat(study.toJson().get("confirmed").asBoolean()).isEqualTo(study.confirmed());
            assertThat(study.toJson().get("predictiveValues").get("ppv").asDouble())
                    .isEqualTo(values.ppv().value().orElseThrow());
        });
        assertThat(PublishedPredictiveValues.of(ScreeningTools.of("phq-9"), "item-9", 0.1))
                .isEmpty();
    }

    @Test
    void a_threshold_is_one_of_the_tools() {
        assertThatThrownBy(() -> PublishedPredictiveValues.of(ScreeningTools.of("bjmhs"), "screen-10", 0.1))
                .hasMessage("PublishedPredictiveValues.threshold: must be one of [items, refer], but was screen-10");
        assertThatThrownBy(() -> PublishedPredictiveValues.of(ScreeningTools.of("bjmhs"), "refer", 10))
                .hasMessage("PredictiveValues.prevalence: must be in [0, 1], but was 10.0");
    }

    /** Nothing here takes a person. */
    @Test
    void no_method_takes_one_persons_answers_or_result() {
        Set<Class<?>> ofOnePerson = Set.of(Response.class, ScoredResponse.class, ScreeningResult.class);
        Stream.of(
                        DiagnosticTable.class,
                        NaturalFrequencies.class,
                        PredictiveValues.class,
                        PublishedPredictiveValues.class,
                        Ratio.class,
                        RocComparison.class,
                        RocCurve.class,
                        RocCut.class)
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors())))
                .forEach(method -> assertThat(method.getParameterTypes()).doesNotContainAnyElementsOf(ofOnePerson));
    }
}
