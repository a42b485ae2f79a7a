package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Coding;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Licence;
import org.ldsdk.core.instrument.Linter;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.PublishedAccuracy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Sourced;
import org.ldsdk.core.instrument.Threshold;

class DefinitionsTest {

    static List<ScreeningTool> tools() {
        return ScreeningTools.all();
    }

    private static JsonNode file(ScreeningTool tool) {
        return TestData.json(tool.id() + ".json");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void a_definition_has_no_fault(ScreeningTool tool) {
        assertThat(Linter.check(tool.instrument())).isEmpty();
        assertThat(tool.instrument().toJson()).isEqualTo(file(tool));
        assertThat(tool.instrument().id()).isEqualTo(tool.id());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void every_source_that_is_named_is_there_and_every_source_is_named(ScreeningTool tool) {
        JsonNode json = file(tool);
        List<String> named = TestData.objects(json)
                .filter(object -> object.path("source").isTextual())
                .map(object -> object.get("source").asText())
                .toList();

        assertThat(Set.copyOf(named)).isEqualTo(tool.instrument().sources().keySet());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void every_unread_source_and_unconfirmed_number_is_reported(ScreeningTool tool) {
        Instrument instrument = tool.instrument();
        List<String> noted = unconfirmed(tool);

        parts(instrument)
                .forEach((name, part) -> assertThat(noted.contains(name))
                        .as(name)
                        .isEqualTo(!(part instanceof Coding) && !instrument.isConfirmed(part)));
        instrument
                .codings()
                .forEach(coding -> assertThat(unconfirmed(tool.withCoding(coding.name())))
                        .as(coding.name())
                        .filteredOn(name -> name.startsWith("coding "))
                        .isEqualTo(instrument.isConfirmed(coding) ? List.of() : List.of("coding " + coding.name())));
        instrument.sources().forEach((key, citation) -> {
            boolean reported = Stream.concat(parts(instrument).values().stream(), instrument.accuracy().stream())
                    .anyMatch(part -> part.source().equals(key) && !instrument.isConfirmed(part));
            assertThat(citation.verified() || reported).as(key).isTrue();
        });
    }

    private static List<String> unconfirmed(ScreeningTool tool) {
        return tool.screen(Response.empty()).scored().notes().stream()
                .filter(note -> note.kind() == Note.Kind.UNCONFIRMED)
                .flatMap(note -> Stream.of(note.subject().split("; ")))
                .toList();
    }

    private static Map<String, Sourced> parts(Instrument instrument) {
        Map<String, Sourced> parts = new LinkedHashMap<>();
        instrument.optionSets().forEach((key, set) -> parts.put("points of " + key, set));
        instrument.codings().forEach(coding -> parts.put("coding " + coding.name(), coding));
        instrument.scales().forEach(scale -> parts.put("scale " + scale.code(), scale));
        instrument.skips().forEach(skip -> parts.put("skip of items " + String.join(", ", skip.items()), skip));
        instrument.thresholds().forEach(rule -> parts.put("threshold " + rule.code(), rule));
        instrument.bandSets().forEach(set -> parts.put("band set " + set.code(), set));
        instrument.missingRule().ifPresent(rule -> parts.put("rule for missing answers", rule));
        instrument.applicability().ifPresent(rule -> parts.put("applicability", rule));
        instrument.standsAlone().ifPresent(reason -> parts.put("reason why it stands alone", reason));
        return parts;
    }

    @ParameterizedTest
    @MethodSource("tools")
    void labels_are_short_words_of_our_own(ScreeningTool tool) {
        assertThat(tool.instrument().items())
                .extracting(Item::label)
                .allMatch(label -> label.length() <= 40 && label.equals(label.strip()) && !label.contains("?"))
                .doesNotHaveDuplicates();
    }

    @Test
    void unread_in_the_facts_is_unread_here() {
        assertThat(unread(TestData.phq9())).containsExactly("kroenke2001", "nhs-tt-manual");
        assertThat(unread(TestData.bjmhs())).isEmpty();
        assertThat(unread(TestData.tag())).isEmpty();
    }

    private static List<String> unread(ScreeningTool tool) {
        return tool.instrument().sources().entrySet().stream()
                .filter(source -> !source.getValue().verified())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void tag_marks_its_domain_maxima_and_its_total_as_unconfirmed() {
        Instrument tag = TestData.tag().instrument();

        assertThat(tag.items()).extracting(item -> highest(tag, item)).containsExactly(4, 4, 3, 4, 3, 3, 3);
        assertThat(tag.scales().get(0).range().words()).isEqualTo("0..24");
        assertThat(unconfirmed(TestData.tag()))
                .containsExactly("points of to-very-severe", "points of to-severe", "scale total", "applicability");
        assertThat(tag.caveats()).anyMatch(caveat -> caveat.contains("1, 2 and 4") && caveat.contains("inferred"));
        assertThat(tag.thresholds()).isEmpty();
        assertThat(tag.licence().commercialUse()).isEqualTo(Licence.CommercialUse.UNCLEAR);
    }

    private static int highest(Instrument instrument, Item item) {
        return instrument.optionSets().get(item.options()).options().stream()
                .mapToInt(option -> option.points())
                .max()
                .orElseThrow();
    }

    @Test
    void phq_9_has_the_scales_thresholds_and_bands_of_the_contract() {
        Instrument phq9 = TestData.phq9().instrument();

        assertThat(phq9.scales()).extracting(scale -> scale.code()).containsExactly("total", "symptoms", "core");
        assertThat(phq9.thresholds())
                .extracting(Threshold::code)
                .containsExactly(
                        "screen-10", "nhs-tt-caseness", "symptom-pattern-major", "symptom-pattern-other", "item-9");
        assertThat(phq9.bandSets().get(0).bands())
                .extracting(BandSet.Band::name)
                .containsExactly("minimal", "mild", "moderate", "moderately severe", "severe");
        assertThat(phq9.items().stream().filter(Item::alwaysAsk))
                .extracting(Item::code)
                .containsExactly("9");
        assertThat(phq9.items().stream().filter(Item::unscored))
                .extracting(Item::code)
                .containsExactly("10");
        assertThat(phq9.missingRule()).isEmpty();
    }

    @Test
    void accuracy_from_people_picked_by_their_screen_says_so() {
        assertThat(TestData.bjmhs().instrument().accuracy())
                .hasSize(2)
                .allMatch(PublishedAccuracy::stratified)
                .noneMatch(TestData.bjmhs().instrument()::isConfirmed);
        assertThat(TestData.phq9().instrument().accuracy()).noneMatch(PublishedAccuracy::stratified);
    }
}
