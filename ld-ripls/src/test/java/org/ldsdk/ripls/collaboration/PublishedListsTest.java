package org.ldsdk.ripls.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.collaboration.TrainingModel.TrainingPart;
import org.ldsdk.ripls.collaboration.TrainingModel.TrainingStage;

/** Contact conditions, competency frameworks and models of training, and plans held against them. */
class PublishedListsTest {

    private static final ContactConditions CONDITIONS = ContactConditions.shipped();

    @Test
    void seven_conditions_contain_the_four() {
        assertThat(CONDITIONS.lists()).extracting(list -> list.id()).containsExactly("four", "seven");
        assertThat(CONDITIONS.lists().get(0).conditions()).hasSize(4);
        assertThat(CONDITIONS.lists().get(1).conditions())
                .hasSize(7)
                .containsAll(CONDITIONS.lists().get(0).conditions())
                .hasSameElementsAs(
                        CONDITIONS.conditions().stream().map(Concept::code).toList());
        assertThat(CONDITIONS.lists()).allMatch(list -> list.source().verified());
    }

    @Test
    void an_event_misses_what_it_says_no_to_and_is_unknown_in_what_it_does_not_mention() {
        Map<String, Coverage<Concept>> found = CONDITIONS.evaluate(Map.of(
                "common-goals", Stated.YES,
                "equal-status", Stated.NO,
                "typical-members", Stated.NO,
                "institutional-support", Stated.UNKNOWN));
        assertThat(found.keySet()).containsExactly("four", "seven");
        assertThat(found.get("four").missing()).extracting(Concept::code).containsExactly("equal-status");
        assertThat(found.get("seven").missing())
                .extracting(Concept::code)
                .containsExactly("equal-status", "typical-members");
        assertThat(found.get("four").unknown())
                .extracting(Concept::code)
                .containsExactly("institutional-support", "similarities-and-differences");
        assertThat(found.get("four").provided()).extracting(Concept::code).containsExactly("common-goals");
        assertThat(found.get("four").isComplete()).isFalse();
    }

    @Test
    void four_conditions_may_be_complete_while_seven_are_not() {
        Map<String, Stated> event = new HashMap<>();
        CONDITIONS.lists().get(0).conditions().forEach(code -> event.put(code, Stated.YES));
        assertThat(CONDITIONS.evaluate(event).get("four").isComplete()).isTrue();
        assertThat(CONDITIONS.evaluate(event).get("seven").isComplete()).isFalse();
        assertThat(CONDITIONS.evaluate(event).get("seven").missing()).isEmpty();
    }

    @Test
    void every_code_that_is_none_is_refused() {
        assertThatThrownBy(() -> CONDITIONS.evaluate(Map.of("goals", Stated.YES, "coffee", Stated.YES)))
                .isInstanceOf(ProblemsException.class)
                .satisfies(refusal ->
                        assertThat(((ProblemsException) refusal).problems()).hasSize(2))
                .hasMessageStartingWith("ContactConditions.event: must be one of common-goals, institutional-support")
                .hasMessageContaining("but was coffee\n")
                .hasMessageEndingWith("but was goals");
    }

    @Test
    void five_frameworks_have_their_domains() {
        assertThat(CompetencyFramework.all())
                .extracting(
                        framework -> framework.id() + " " + framework.domains().size())
                .containsExactly("wilhelmsson-2012 5", "ipec-2011 4", "cihc-2010 6", "walsh-2005 4", "lancet-2010 6");
        assertThat(CompetencyFramework.all()).allSatisfy(framework -> {
            assertThat(framework.sources().get(0).verified()).isTrue();
            assertThat(framework.sources().get(1).verified()).isFalse();
            assertThat(framework.domains()).extracting(Concept::code).doesNotHaveDuplicates();
        });
        assertThatThrownBy(() -> CompetencyFramework.of("who-2010"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("CompetencyFramework.id: must be one of wilhelmsson-2012, ipec-2011, cihc-2010, walsh-2005,"
                        + " lancet-2010, but was who-2010");
    }

    @Test
    void a_shared_domain_has_the_same_name_in_both() {
        Map<String, String> labels = new HashMap<>();
        CompetencyFramework.all().stream()
                .flatMap(framework -> framework.domains().stream())
                .forEach(domain -> assertThat(labels.merge(domain.code(), domain.label(), (first, second) -> first))
                        .isEqualTo(domain.label()));
        assertThat(labels.values()).doesNotHaveDuplicates();
        assertThat(shared("cihc-2010", "lancet-2010"))
                .containsExactly("role-clarification", "conflict-resolution", "collaborative-leadership");
        assertThat(shared("lancet-2010", "cihc-2010")).isEqualTo(shared("cihc-2010", "lancet-2010"));
        assertThat(shared("wilhelmsson-2012", "ipec-2011")).containsExactly("communication");
        assertThat(shared("ipec-2011", "cihc-2010")).containsExactly("communication");
        assertThat(shared("walsh-2005", "wilhelmsson-2012")).isEmpty();
        assertThat(shared("lancet-2010", "ipec-2011")).isEmpty();
    }

    private static List<String> shared(String one, String other) {
        return CompetencyFramework.of(one).shared(CompetencyFramework.of(other)).stream()
                .map(Concept::code)
                .toList();
    }

    @Test
    void a_programme_lacks_domains_of_a_framework() {
        Coverage<Concept> found = CompetencyFramework.of("walsh-2005")
                .evaluate(Map.of("reflection", Stated.NO, "ethical-practice", Stated.YES));
        assertThat(found.missing()).extracting(Concept::label).containsExactly("reflection");
        assertThat(found.unknown())
                .extracting(Concept::code)
                .containsExactly("interprofessional-working", "knowledge-in-practice");
        assertThatThrownBy(() -> CompetencyFramework.of("walsh-2005").evaluate(Map.of("ethics", Stated.YES)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("CompetencyFramework[walsh-2005].programme: must be one of interprofessional-");
    }

    @Test
    void both_models_of_training_are_kept() {
        assertThat(TrainingModel.all())
                .extracting(model -> model.id() + " " + model.stages().size())
                .containsExactly("four-stage-2012 4", "three-phase-2015 4");
        assertThat(TrainingModel.of("three-phase-2015").stages())
                .extracting(TrainingStage::label)
                .last()
                .isEqualTo("Evaluation, after the three phases");
        assertThat(TrainingModel.all())
                .allSatisfy(model ->
                        assertThat(parts(model)).extracting(TrainingPart::code).doesNotHaveDuplicates());
    }

    private static List<TrainingPart> parts(TrainingModel model) {
        return model.stages().stream().flatMap(stage -> stage.parts().stream()).toList();
    }

    @Test
    void phase_1_may_be_lacking_for_one_agency_alone() {
        Map<String, Stated> programme = all("three-phase-2015", Stated.YES);
        programme.put("awareness-mental-health", Stated.NO);
        TrainingCoverage found = TrainingModel.of("three-phase-2015").evaluate(programme);
        assertThat(found.missing()).isEmpty();
        assertThat(found.text()).startsWith("""
                Three-phase model of training for collaborative practice (Hean, Walsh and Hammick 2015)
                  Phase 1, general awareness within each agency: partly lacking
                    lacks, for mental health: how the justice process works, and its policy
                  Phase 2, intensive workshop of one or two days: there
                  Phase 3, graduated, over about a year: there
                  Evaluation, after the three phases: there
                """);
    }

    @Test
    void a_stage_is_lacking_if_all_of_it_is_and_not_if_some_is_unknown() {
        Map<String, Stated> programme = all("three-phase-2015", Stated.YES);
        programme.put("graduated-action-learning", Stated.NO);
        programme.put("graduated-practice", Stated.NO);
        programme.remove("evaluation-health");
        programme.put("evaluation-people", Stated.NO);
        programme.put("evaluation-plan", Stated.NO);
        TrainingCoverage found = TrainingModel.of("three-phase-2015").evaluate(programme);
        assertThat(found.missing()).extracting(TrainingStage::code).containsExactly("graduated");
        assertThat(found.text()).contains("Evaluation, after the three phases: partly lacking");
    }

    @Test
    void what_no_source_confirms_shows_in_the_result() {
        String text = TrainingModel.of("four-stage-2012")
                .evaluate(all("four-stage-2012", Stated.NO))
                .text();
        assertThat(text)
                .contains(
                        "lacks, for each agency: general awareness training (unconfirmed: the notice does not say for whom)")
                .contains("Stage 1, before qualification: lacking")
                .endsWith(
                        "  Only the notice of the report was read, not the report. Stages in the order in which the notice"
                                + " names them, in words of our own; no licence statement was found.\n");
    }

    @Test
    void a_stage_of_which_nothing_is_said_is_not_known() {
        assertThat(TrainingModel.of("four-stage-2012")
                        .evaluate(Map.of("trainees-mental-health", Stated.YES))
                        .text())
                .contains("Stage 1, before qualification: partly not known\n")
                .contains("Stage 2, general awareness: not known\n");
    }

    @Test
    void a_part_of_another_model_is_refused() {
        assertThatThrownBy(() -> TrainingModel.of("four-stage-2012").evaluate(all("three-phase-2015", Stated.YES)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("TrainingModel[four-stage-2012].programme: must be one of ");
    }

    private static Map<String, Stated> all(String model, Stated stated) {
        Map<String, Stated> programme = new HashMap<>();
        parts(TrainingModel.of(model)).forEach(part -> programme.put(part.code(), stated));
        return programme;
    }

    @Test
    void shipped_data_come_back_as_they_went() {
        Stream.concat(
                        Stream.<Object>of(CONDITIONS),
                        Stream.concat(CompetencyFramework.all().stream(), TrainingModel.all().stream()))
                .forEach(it -> assertThat(Json.<Object>read(Json.write(it), type(it), "again.json"))
                        .isEqualTo(it));
    }

    @SuppressWarnings("unchecked") // the class of an object reads an object
    private static Class<Object> type(Object it) {
        return (Class<Object>) it.getClass();
    }
}
