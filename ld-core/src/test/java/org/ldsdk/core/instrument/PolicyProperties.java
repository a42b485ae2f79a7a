package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;

/** A policy decides whether there are points although the ends differ, and nothing else. */
class PolicyProperties {

    /** Each with the same share as tenths, so that the oracle compares whole numbers. */
    private static final Map<MissingPolicy, Integer> SHARES = Map.of(
            MissingPolicy.prorate("0"), 0,
            MissingPolicy.prorate("0.2"), 2,
            MissingPolicy.prorate("0.3"), 3,
            MissingPolicy.prorate("0.5"), 5,
            MissingPolicy.prorate("1"), 10);

    private static final List<MissingPolicy> OTHERS =
            List.of(MissingPolicy.published(), MissingPolicy.interval(), MissingPolicy.listwise());

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void the_ends_are_the_same_under_every_policy(@ForAll("cases") Case drawn) {
        Scorer scorer = drawn.scorer();
        ScoredResponse plain = scorer.with(MissingPolicy.interval()).score(drawn.response());
        for (MissingPolicy policy : policies()) {
            for (Score score : scorer.with(policy).score(drawn.response()).scores()) {
                assertThat(score.lowest()).isEqualTo(plain.score(score.scale()).lowest());
                assertThat(score.highest()).isEqualTo(plain.score(score.scale()).highest());
                assertThat(score.missing()).isEqualTo(plain.score(score.scale()).missing());
            }
        }
    }

    @Property
    void points_are_exact_or_what_the_policy_carries_over(@ForAll("cases") Case drawn) {
        Scorer scorer = drawn.scorer();
        Completions completions = drawn.completions();
        for (MissingPolicy policy : policies()) {
            ScoredResponse scored = scorer.with(policy).score(drawn.response());
            for (Scale scale : drawn.instrument().scales()) {
                Proration law = new Proration(drawn.instrument(), drawn.response(), completions, scale);
                boolean held = policy.kind() == MissingPolicy.Kind.LISTWISE
                        && !law.missing().isEmpty();
                OptionalDouble exact = held ? OptionalDouble.empty() : law.exact();
                OptionalDouble estimate =
                        exact.isPresent() ? OptionalDouble.empty() : estimate(drawn, policy, scale, law);
                Score score = scored.score(scale.code());
                assertThat(score.points())
                        .as("%s %s", policy.text(), scale.code())
                        .isEqualTo(exact.isPresent() ? exact : estimate);
                assertThat(score.estimated()).isEqualTo(estimate.isPresent());
                assertThat(score.whyNoPoints().isEmpty())
                        .isEqualTo(score.points().isPresent());
            }
        }
    }

    @Property
    void a_verdict_is_estimated_only_if_it_does_not_hold_without(@ForAll("cases") Case drawn) {
        Completions plain = drawn.completions();
        for (MissingPolicy policy : policies()) {
            ScoredResponse scored = drawn.scorer().with(policy).score(drawn.response());
            Completions estimated = Completions.of(drawn.instrument(), drawn.response(), estimates(scored));
            for (Threshold rule : drawn.instrument().thresholds()) {
                Verdict without = plain.verdict(rule.criterion());
                Verdict with = estimated.verdict(rule.criterion());
                Finding finding = scored.threshold(rule.code());
                assertThat(finding.verdict()).isEqualTo(without.isDecided() ? without : with);
                assertThat(finding.estimated())
                        .as("%s %s", policy.text(), rule.code())
                        .isEqualTo(!without.isDecided() && with.isDecided());
                assertThat(scored.notes().contains(new Note(Note.Kind.VERDICT_ESTIMATED, rule.code())))
                        .isEqualTo(finding.estimated());
            }
        }
    }

    @Property
    void a_band_is_the_one_that_both_ends_or_else_the_estimate_lie_in(@ForAll("cases") Case drawn) {
        Completions completions = drawn.completions();
        for (MissingPolicy policy : policies()) {
            ScoredResponse scored = drawn.scorer().with(policy).score(drawn.response());
            for (BandSet set : drawn.instrument().bandSets()) {
                Score score = scored.score(set.scale());
                Scale scale = new Person(drawn.instrument(), drawn.response()).scale(set.scale());
                Optional<String> expected = completions.mayBeAbsent(scale)
                        ? Optional.empty()
                        : band(set, completions.ends(scale)[0])
                                .filter(name ->
                                        band(set, completions.ends(scale)[1]).equals(Optional.of(name)));
                if (expected.isEmpty() && score.estimated()) {
                    expected = band(set, score.points().orElseThrow());
                }
                assertThat(scored.bands()).containsEntry(set.code(), expected);
            }
        }
    }

    private static List<MissingPolicy> policies() {
        List<MissingPolicy> all = new ArrayList<>(OTHERS);
        all.addAll(SHARES.keySet());
        return all;
    }

    private static OptionalDouble estimate(Case drawn, MissingPolicy policy, Scale scale, Proration law) {
        if (law.prorated().isEmpty() || law.isImpossible()) {
            return OptionalDouble.empty();
        }
        Integer tenths = SHARES.get(policy);
        if (tenths != null) {
            return 10 * law.missing().size() <= tenths * law.counting() ? law.prorated() : OptionalDouble.empty();
        }
        Optional<MissingRule> rule = drawn.instrument()
                .missingRule()
                .filter(published -> policy.kind() == MissingPolicy.Kind.PUBLISHED
                        && published.scales().contains(scale.code())
                        && law.missing().size() <= published.maxMissing());
        if (rule.isEmpty()) {
            return OptionalDouble.empty();
        }
        double points = law.prorated().getAsDouble();
        boolean round = rule.get().rounding() == MissingRule.Rounding.HALF_UP;
        return OptionalDouble.of(round ? Math.floor(points + 0.5) : points);
    }

    private static Map<String, Double> estimates(ScoredResponse scored) {
        Map<String, Double> estimates = new LinkedHashMap<>();
        scored.scores().stream()
                .filter(Score::estimated)
                .forEach(score -> estimates.put(score.scale(), score.points().orElseThrow()));
        return estimates;
    }

    /** The last band that begins at or below the points. */
    private static Optional<String> band(BandSet set, double points) {
        return set.bands().stream()
                .filter(band -> band.from() <= points)
                .reduce((first, second) -> second)
                .map(BandSet.Band::name);
    }
}
