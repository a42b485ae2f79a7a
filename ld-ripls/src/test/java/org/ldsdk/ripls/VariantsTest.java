package org.ldsdk.ripls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Licence;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.survey.AnswerSplit;
import org.ldsdk.ripls.survey.Survey;

/** Variants as data: items, scales, codings and reverse keyings. */
class VariantsTest {

    private static final Instrument PARSELL = Ripls.variant("parsell-bligh-1999");
    private static final Instrument MCFADYEN = Ripls.variant("mcfadyen-2005");
    private static final String TURNED = "mcfadyen-2005.negative-identity-reversed";

    static Stream<Instrument> all() {
        return Ripls.ids().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(Ripls.variant(id)),
                        Ripls.keyings(id).stream().map(keying -> Ripls.variant(id, keying.name()))));
    }

    private static Scale scale(Instrument instrument, String code) {
        return instrument.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private static String ranges(Instrument instrument) {
        return instrument.scales().stream()
                .map(scale -> scale.code() + " " + scale.range().words())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_original_form_has_scales_of_9_7_and_3_items() {
        assertThat(ranges(PARSELL))
                .isEqualTo("teamwork-collaboration 9..45, professional-identity 7..35, professional-roles 3..15,"
                        + " total 19..95");
        assertThat(scale(PARSELL, "teamwork-collaboration").items()).isEqualTo(numbers(1, 9));
        assertThat(scale(PARSELL, "professional-identity").items()).isEqualTo(numbers(10, 16));
        assertThat(scale(PARSELL, "professional-identity").reversed()).containsExactly("10", "11", "12");
        assertThat(scale(PARSELL, "professional-roles").items()).isEqualTo(numbers(17, 19));
        assertThat(PARSELL.scales()).noneMatch(PARSELL::isConfirmed);
    }

    @Test
    void the_four_subscales_have_9_3_4_and_3_items() {
        assertThat(ranges(MCFADYEN))
                .isEqualTo("teamwork-collaboration 9..45, negative-identity 3..15, positive-identity 4..20,"
                        + " roles-responsibilities 3..15, total 19..95");
        assertThat(scale(MCFADYEN, "teamwork-collaboration").items()).isEqualTo(numbers(1, 9));
        assertThat(scale(MCFADYEN, "negative-identity").items()).isEqualTo(numbers(10, 12));
        assertThat(scale(MCFADYEN, "positive-identity").items()).isEqualTo(numbers(13, 16));
        assertThat(scale(MCFADYEN, "roles-responsibilities").items()).isEqualTo(numbers(17, 19));
        assertThat(MCFADYEN.scales()).allMatch(MCFADYEN::isConfirmed);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_variant_has_short_labels_a_second_coding_and_no_wording(Instrument variant) {
        assertThat(variant.licence().wording()).isEqualTo(Licence.Wording.NO);
        assertThat(variant.items()).allMatch(item -> item.label().split(" ").length <= 9);
        assertThat(variant.codings()).hasSize(1);
        assertThat(variant.missingRule()).isEmpty();
        assertThat(variant.caveats()).anyMatch(caveat -> caveat.startsWith("No rule for missing answers"));
        AnswerSplit.agree().requireFits(variant);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_source_is_used_and_tells_where_it_is(Instrument variant) {
        String json = Json.write(variant.toJson());
        assertThat(variant.sources()).allSatisfy((key, source) -> {
            assertThat(json).contains("\"source\":\"" + key + "\"");
            assertThat(source.verified()).as(key).isEqualTo(source.locator().isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_variant_can_be_reported_on(Instrument variant) {
        String header = variant.items().stream().map(Item::code).collect(Collectors.joining(","));
        String row = variant.items().stream().map(item -> "2").collect(Collectors.joining(","));
        Survey survey = Survey.reader(variant)
                .read(new StringReader("id," + header + "\nA," + row + "\nB," + row + "\n"), "survey.csv")
                .survey();
        CohortReport report = CohortReport.of(survey);
        assertThat(report.items()).hasSameSizeAs(variant.items());
        assertThat(report.text()).contains(variant.id());
        assertThat(report.toJson().get("scales")).hasSameSizeAs(variant.scales());
    }

    @Test
    void variants_whose_item_map_is_not_confirmed_score_no_scale_and_say_why() {
        assertThat(Stream.of("el-zubeir-2006", "reid-2006").map(Ripls::variant)).allSatisfy(variant -> {
            assertThat(variant.scales()).isEmpty();
            assertThat(variant.items()).allMatch(Item::unscored);
            assertThat(variant.caveats().get(0))
                    .startsWith("No scale is scored. 2")
                    .contains("was not readable");
            assertThat(Ripls.keyings(variant.id())).isEmpty();
        });
        assertThat(Ripls.variant("el-zubeir-2006").items()).hasSize(29);
        assertThat(Ripls.variant("reid-2006").items()).hasSize(23);
    }

    @Test
    void the_usual_keying_is_the_first_and_is_the_definition_as_it_ships() {
        assertThat(Ripls.keyings("mcfadyen-2005").stream().map(ReverseKeying::name))
                .containsExactly("raw", "negative-identity-reversed", "negative-identity-and-roles-reversed");
        assertThat(Ripls.variant("mcfadyen-2005", "raw")).isSameAs(MCFADYEN);
        Ripls.ids()
                .forEach(id -> Ripls.keyings(id).stream()
                        .limit(1)
                        .forEach(usual -> assertThat(
                                        Ripls.variant(id).scales().stream().flatMap(scale -> scale.reversed().stream()))
                                .isSubsetOf(usual.reversed())
                                .containsAll(usual.reversed())));
    }

    @Test
    void another_keying_is_another_definition_that_turns_its_items_wherever_they_are() {
        Instrument turned = Ripls.variant("mcfadyen-2005", "negative-identity-reversed");
        assertThat(turned.id()).isEqualTo(TURNED);
        assertThat(turned.definition().sha256())
                .isNotEqualTo(MCFADYEN.definition().sha256());
        assertThat(Ripls.variant(TURNED)).isSameAs(turned);
        assertThat(scale(turned, "negative-identity").reversed()).containsExactly("10", "11", "12");
        assertThat(scale(turned, "total").reversed()).containsExactly("10", "11", "12");
        assertThat(scale(turned, "roles-responsibilities").reversed()).isEmpty();
        assertThat(ranges(turned)).isEqualTo(ranges(MCFADYEN));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_variant_that_has_several_keyings_says_in_words_which_it_is(Instrument variant) {
        List<String> said = variant.caveats().stream()
                .filter(caveat -> caveat.startsWith("Reverse keying "))
                .toList();
        boolean several = variant.id().startsWith("parsell") || variant.id().startsWith("mcfadyen");
        assertThat(said)
                .isEqualTo(
                        several
                                ? Ripls.keying(variant).map(VariantsTest::words).stream()
                                        .toList()
                                : List.of());
    }

    private static String words(ReverseKeying keying) {
        return "Reverse keying " + keying.name() + ": " + keying.text() + ".";
    }

    @Test
    void a_keying_that_no_source_prints_makes_what_it_turns_unconfirmed() {
        Instrument turned = Ripls.variant("mcfadyen-2005", "negative-identity-and-roles-reversed");
        assertThat(turned.scales().stream()
                        .filter(scale -> !turned.isConfirmed(scale))
                        .map(Scale::code))
                .containsExactly("negative-identity", "roles-responsibilities", "total");
        Instrument printed = Ripls.variant(TURNED);
        assertThat(printed.scales()).allMatch(printed::isConfirmed);
    }

    @Test
    void the_keying_of_an_instrument_is_known_only_where_it_ships() {
        assertThat(Ripls.keying(MCFADYEN).orElseThrow().name()).isEqualTo("raw");
        assertThat(Ripls.keying(Ripls.variant(TURNED)).orElseThrow().name()).isEqualTo("negative-identity-reversed");
        assertThat(Ripls.keying(Ripls.variant("reid-2006"))).isEmpty();
        assertThat(Ripls.keying(Fixtures.TINY)).isEmpty();
        Instrument changed = Instrument.read(
                Json.write(MCFADYEN.toJson()).replace("\"version\":\"1.0.0\"", "\"version\":\"1.0.1\""), "mine.json");
        assertThat(Ripls.keying(changed)).isEmpty();
    }

    @Test
    void an_unknown_keying_or_variant_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> Ripls.variant("mcfadyen-2005", "reversed"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Ripls.variant[mcfadyen-2005].keying: must be one of raw, negative-identity-reversed,"
                        + " negative-identity-and-roles-reversed, but was reversed");
        assertThatThrownBy(() -> Ripls.variant("reid-2006", "raw"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("Ripls.variant[reid-2006].keying: must not be given, but was raw");
        assertThatThrownBy(() -> Ripls.keyings("ripls")).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> Ripls.variant("mcfadyen-2005.raw")).isInstanceOf(ProblemsException.class);
    }

    @Test
    void the_rules_of_the_workshop_ship() {
        assertThat(Ripls.collapsingRules().answers("agree")).isEqualTo(AnswerSplit.agree());
        assertThat(Ripls.collapsingRules().grouping("age-40").text()).contains("18-40 and 41-60");
    }
}
