package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;
import org.ldsdk.core.instrument.RowScorer.ItemUse;

/** Both doors say the same of the same answers: a row filled by position, in a scorer that has seen other rows, and a response. */
class RowScorerProperties {

    private static final List<MissingPolicy> POLICIES = List.of(
            MissingPolicy.published(),
            MissingPolicy.interval(),
            MissingPolicy.listwise(),
            MissingPolicy.prorate("0.5"));

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void a_row_says_what_the_response_says(@ForAll("cases") Case drawn) {
        List<Response> people = new ArrayList<>(List.of(drawn.response(), Response.empty()));
        for (int i = 0; i < 2; i++) {
            people.add(Definitions.response(drawn.tape(), drawn.instrument()));
        }
        people.add(drawn.response());
        for (MissingPolicy policy : POLICIES) {
            Scorer scorer = drawn.scorer().with(policy);
            RowScorer row = scorer.rows();
            for (Response person : people) {
                row.clear();
                fill(scorer, row, person);
                row.score();
                assertSame(scorer, row, person);
                if (policy.equals(POLICIES.get(0))) {
                    assertUses(scorer, row, person);
                }
            }
        }
    }

    static void fill(Scorer scorer, RowScorer row, Response response) {
        response.answers().forEach((code, answer) -> {
            int item = scorer.codes().item(code).orElseThrow();
            answer.reason().ifPresent(reason -> row.missing(item, reason));
            answer.value().ifPresent(written -> row.answer(item, scorer.codes().option(item, written)));
        });
        response.facts().forEach((code, value) -> {
            int fact = scorer.codes().fact(code).orElseThrow();
            value.reason().ifPresent(reason -> row.missingFact(fact, reason));
            value.value()
                    .ifPresent(written -> row.fact(
                            fact, scorer.codes().factValue(fact, written).orElseThrow()));
        });
    }

    private static void assertSame(Scorer scorer, RowScorer row, Response response) {
        ScoredResponse scored = scorer.score(response);
        Instrument instrument = scorer.instrument();
        for (int scale = 0; scale < instrument.scales().size(); scale++) {
            Score score = scored.scores().get(scale);
            assertThat(number(row.lowest(scale))).isEqualTo(score.lowest());
            assertThat(number(row.highest(scale))).isEqualTo(score.highest());
            assertThat(number(row.points(scale))).isEqualTo(score.points());
            assertThat(row.isEstimated(scale)).isEqualTo(score.estimated());
            assertThat(missing(instrument, row, scale)).isEqualTo(score.missing());
        }
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, Boolean> estimated = new LinkedHashMap<>();
        for (int rule = 0; rule < instrument.thresholds().size(); rule++) {
            verdicts.put(instrument.thresholds().get(rule).code(), row.threshold(rule));
            estimated.put(instrument.thresholds().get(rule).code(), row.isThresholdEstimated(rule));
        }
        assertThat(verdicts).isEqualTo(mapped(scored.thresholds(), Finding::verdict));
        assertThat(estimated).isEqualTo(mapped(scored.thresholds(), Finding::estimated));
        assertThat(bands(instrument, row)).isEqualTo(scored.bands());
        assertThat(row.applicability())
                .isEqualTo(scored.applicability().map(Finding::verdict).orElse(Verdict.UNDETERMINED));
        assertThat(scorer.notes().of(row::use, row::withheld, row::threshold, row::isThresholdEstimated))
                .isEqualTo(scored.notes());
        assertThat(unasked(instrument, row)).containsExactlyInAnyOrderElementsOf(scored.unasked());
    }

    private static OptionalDouble number(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static List<String> missing(Instrument instrument, RowScorer row, int scale) {
        return instrument.items().stream()
                .map(Item::code)
                .filter(instrument.scales().get(scale).items()::contains)
                .filter(code -> isMissing(use(instrument, row, code)))
                .toList();
    }

    private static boolean isMissing(ItemUse use) {
        return use == ItemUse.UNASKED || use == ItemUse.SETTLED_MISSING;
    }

    private static List<String> unasked(Instrument instrument, RowScorer row) {
        return instrument.items().stream()
                .map(Item::code)
                .filter(code -> use(instrument, row, code) == ItemUse.UNASKED)
                .toList();
    }

    private static ItemUse use(Instrument instrument, RowScorer row, String code) {
        return row.use(instrument.items().stream().map(Item::code).toList().indexOf(code));
    }

    private static Map<String, Optional<String>> bands(Instrument instrument, RowScorer row) {
        Map<String, Optional<String>> bands = new LinkedHashMap<>();
        for (int set = 0; set < instrument.bandSets().size(); set++) {
            int band = row.band(set);
            List<BandSet.Band> named = instrument.bandSets().get(set).bands();
            bands.put(
                    instrument.bandSets().get(set).code(),
                    band < 0 ? Optional.empty() : Optional.of(named.get(band).name()));
        }
        return bands;
    }

    private static <T> Map<String, T> mapped(Map<String, Finding> findings, Function<Finding, T> of) {
        Map<String, T> mapped = new LinkedHashMap<>();
        findings.forEach((code, finding) -> mapped.put(code, of.apply(finding)));
        return mapped;
    }

    /** What became of each item, by the law. */
    private static void assertUses(Scorer scorer, RowScorer row, Response response) {
        Instrument instrument = scorer.instrument();
        Completions completions = Completions.of(instrument, response);
        Person person = new Person(instrument, response);
        for (Item item : instrument.items()) {
            String code = item.code();
            ItemUse use = use(instrument, row, code);
            if (!person.hasAnswer(person.item(code))) {
                ItemUse missing = person.isOpen(person.item(code)) ? ItemUse.UNASKED : ItemUse.SETTLED_MISSING;
                assertThat(use).isEqualTo(completions.isAlwaysSkipped(code) ? ItemUse.SKIPPED : missing);
            } else if (!completions.some(completion -> !completion.doesNotCount(code))) {
                assertThat(use).isEqualTo(ItemUse.IGNORED);
            } else {
                assertThat(use == ItemUse.IGNORED).isFalse();
                assertThat(use == ItemUse.ANSWERED_BEHIND_SKIP)
                        .isEqualTo(!completions.some(completion -> !completion.isPassedOver(code)));
            }
        }
    }
}
