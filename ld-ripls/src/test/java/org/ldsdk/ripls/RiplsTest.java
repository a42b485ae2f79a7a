package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Licence;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Scorer;

class RiplsTest {

    private static final Instrument HEAN = Ripls.variant("hean-2015");

    @Test
    void a_variant_is_known_by_its_name() {
        assertThat(Ripls.ids())
                .containsExactly("parsell-bligh-1999", "mcfadyen-2005", "el-zubeir-2006", "reid-2006", "hean-2015");
        assertThat(Ripls.variants().stream().map(Instrument::id)).containsExactlyElementsOf(Ripls.ids());
        assertThat(Ripls.variants()).contains(HEAN);
    }

    @Test
    void an_unknown_variant_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> Ripls.variant("ripls"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "Ripls.variant: must be one of parsell-bligh-1999, mcfadyen-2005, el-zubeir-2006, reid-2006,"
                                + " hean-2015, but was ripls");
    }

    @Test
    void every_variant_that_ships_is_a_definition_to_the_schema() {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Instrument.schema());

        assertThat(Ripls.variants())
                .allSatisfy(
                        variant -> assertThat(schema.validate(variant.toJson())).isEmpty());
    }

    @Test
    void hean_2015_has_the_24_items_of_table_2() {
        assertThat(HEAN.items().stream().map(Item::code))
                .containsExactly(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "12", "13", "14", "15", "16", "17", "19", "20",
                        "21", "25", "26", "27", "28", "29", "30");
        assertThat(scale("shared-learning").items())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "13", "14", "15", "16", "30");
        assertThat(scale("insularity").items()).containsExactly("12", "17", "19", "20", "21");
        assertThat(scale("person-centredness").items()).containsExactly("25", "26", "27", "28", "29");
    }

    @Test
    void hean_2015_has_the_printed_ranges_and_reverses_nothing() {
        assertThat(HEAN.scales().stream().map(scale -> scale.range().words()))
                .containsExactly("-28..28", "-10..10", "-10..10");
        assertThat(HEAN.scales()).allMatch(scale -> scale.reversed().isEmpty());
    }

    @Test
    void hean_2015_answers_count_what_their_code_says() {
        List<AnswerOption> options = HEAN.optionSets().get("agreement").options();
        assertThat(options.stream().map(AnswerOption::code)).containsExactly("-2", "-1", "0", "1", "2");
        assertThat(options).allMatch(option -> option.points() == Integer.parseInt(option.code()));
    }

    @Test
    void hean_2015_can_be_read_as_1_to_5() {
        Scorer scorer = Scorer.of(HEAN).withCoding("1-5");
        assertThat(Stream.of("1", "2", "3", "4", "5", "0")
                        .map(code -> scorer.codes().option(0, code)))
                .containsExactly(0, 1, 2, 3, 4, -1);
    }

    @Test
    void hean_2015_ships_no_wording_and_says_that_no_licence_was_found() {
        assertThat(HEAN.licence().wording()).isEqualTo(Licence.Wording.NO);
        assertThat(HEAN.licence().commercialUse()).isEqualTo(Licence.CommercialUse.UNCLEAR);
        assertThat(HEAN.items()).allMatch(item -> item.label().split(" ").length <= 9);
    }

    @Test
    void hean_2015_has_no_missing_rule_and_says_so() {
        assertThat(HEAN.missingRule()).isEmpty();
        assertThat(HEAN.caveats()).anyMatch(caveat -> caveat.startsWith("No rule for missing answers is published."));
    }

    @Test
    void hean_2015_rests_on_sources_that_were_read_but_for_the_other_coding() {
        assertThat(HEAN.scales()).allMatch(HEAN::isConfirmed);
        assertThat(HEAN.sources().get("likert-1-5").verified()).isFalse();
    }

    private static Scale scale(String code) {
        return HEAN.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
