package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;

/** The order in which a definition lists items, options and parts of criteria means nothing for scores and verdicts. */
class OrderProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void order_of_items_does_not_matter(@ForAll("cases") Case drawn) {
        ImmutableInstrument instrument = ImmutableInstrument.copyOf(drawn.instrument());
        assertSame(drawn, instrument.withItems(drawn.tape().shuffled(instrument.items())));
        assertSame(drawn, instrument.withFacts(drawn.tape().shuffled(instrument.facts())));
    }

    @Property
    void order_of_items_in_a_scale_does_not_matter(@ForAll("cases") Case drawn) {
        ImmutableInstrument instrument = ImmutableInstrument.copyOf(drawn.instrument());
        assertSame(
                drawn,
                instrument.withScales(instrument.scales().stream()
                        .map(scale -> ImmutableScale.copyOf(scale)
                                .withItems(drawn.tape().shuffled(scale.items())))
                        .toList()));
    }

    @Property
    void order_of_options_does_not_matter(@ForAll("cases") Case drawn) {
        Map<String, OptionSet> shuffled = new LinkedHashMap<>();
        drawn.instrument()
                .optionSets()
                .forEach((key, set) -> shuffled.put(
                        key,
                        ImmutableOptionSet.copyOf(set).withOptions(drawn.tape().shuffled(set.options()))));
        assertSame(drawn, ImmutableInstrument.copyOf(drawn.instrument()).withOptionSets(shuffled));
    }

    @Property
    void order_of_parts_does_not_matter(@ForAll("cases") Case drawn) {
        ImmutableInstrument instrument = ImmutableInstrument.copyOf(drawn.instrument());
        assertSame(
                drawn,
                instrument
                        .withThresholds(instrument.thresholds().stream()
                                .map(rule -> ImmutableThreshold.copyOf(rule)
                                        .withCriterion(shuffled(drawn, rule.criterion())))
                                .toList())
                        .withSkips(instrument.skips().stream()
                                .map(skip -> ImmutableSkip.copyOf(skip).withWhen(shuffled(drawn, skip.when())))
                                .toList()));
    }

    private static Criterion shuffled(Case drawn, Criterion criterion) {
        List<Criterion> parts = drawn.tape()
                .shuffled(criterion.parts().stream()
                        .map(part -> shuffled(drawn, part))
                        .toList());
        if (criterion instanceof Criterion.AllOf) {
            return new Criterion.AllOf(parts);
        } else if (criterion instanceof Criterion.AnyOf) {
            return new Criterion.AnyOf(parts);
        } else if (criterion instanceof Criterion.CountAtLeast count) {
            return new Criterion.CountAtLeast(count.count(), parts);
        }
        return criterion instanceof Criterion.Not ? new Criterion.Not(parts.get(0)) : criterion;
    }

    private static void assertSame(Case drawn, Instrument other) {
        for (MissingPolicy policy : List.of(MissingPolicy.published(), MissingPolicy.prorate("0.5"))) {
            assertThat(said(Scorer.of(other).with(policy).score(drawn.response())))
                    .isEqualTo(said(drawn.scorer().with(policy).score(drawn.response())));
        }
    }

    private static List<Object> said(ScoredResponse scored) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        scored.thresholds().forEach((code, finding) -> verdicts.put(code, finding.verdict()));
        List<Object> scores = scored.scores().stream()
                .<Object>map(score -> List.of(
                        score.scale(),
                        score.lowest(),
                        score.highest(),
                        score.points(),
                        score.estimated(),
                        score.missing().stream().sorted().toList()))
                .toList();
        Optional<Verdict> applicability = scored.applicability().map(finding -> finding.verdict());
        return List.of(scores, verdicts, scored.bands(), applicability);
    }
}
