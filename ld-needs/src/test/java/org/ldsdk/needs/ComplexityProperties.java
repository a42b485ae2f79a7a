package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Verdict;

/** Laws of complexity rules over drawn rules and people. */
class ComplexityProperties {

    /** One person, rules, and what they find. */
    record Situation(Draw draw, NeedsProfile profile, ComplexityRules rules) {

        static Situation of(Random random) {
            Draw draw = new Draw(random);
            return new Situation(draw, draw.profile(), draw.rules());
        }

        Map<String, ComplexityFinding> findings(NeedsProfile of) {
            return rules.evaluate(of, Draw.DOMAINS);
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(Situation::of);
    }

    /** The same person with another severity of one need, or with none rated. */
    private static NeedsProfile with(NeedsProfile profile, String domain, Known<Integer> severity) {
        List<Rating> others = profile.ratings().stream()
                .filter(rating ->
                        rating.rater() != Rater.PRACTITIONER || !rating.domain().equals(domain))
                .toList();
        NeedsProfile changed =
                ImmutableNeedsProfile.builder().from(profile).ratings(others).build();
        return changed.with(new Rating(domain, Rater.PRACTITIONER, severity, Optional.empty()));
    }

    @Property
    void worsening_a_need_never_lowers_a_count_and_never_removes_cumulative(@ForAll("situations") Situation situation) {
        String domain = situation.draw().need();
        Known<Integer> before = situation.profile().severity(domain);
        int least = before.value().orElse(Severity.WORST);
        int worse = least + situation.draw().below(Severity.WORST - least + 1);
        Map<String, ComplexityFinding> was = situation.findings(situation.profile());
        Map<String, ComplexityFinding> now = situation.findings(with(situation.profile(), domain, Known.of(worse)));
        was.forEach((rule, finding) -> {
            assertThat(now.get(rule).lowest()).isGreaterThanOrEqualTo(finding.lowest());
            assertThat(now.get(rule).highest()).isGreaterThanOrEqualTo(finding.highest());
            if (finding.verdict() == Verdict.MET) {
                assertThat(now.get(rule).verdict()).isEqualTo(Verdict.MET);
            }
        });
    }

    @Property
    void unknown_never_counts_as_none(@ForAll("situations") Situation situation) {
        String domain = situation.draw().need();
        MissingReason reason = situation.draw().one(List.of(MissingReason.values()));
        Map<String, ComplexityFinding> unknown =
                situation.findings(with(situation.profile(), domain, Known.missing(reason)));
        Map<String, ComplexityFinding> none = situation.findings(with(situation.profile(), domain, Known.of(0)));
        Map<String, ComplexityFinding> worst = situation.findings(with(situation.profile(), domain, Known.of(4)));
        unknown.forEach((rule, finding) -> {
            assertThat(finding.lowest()).isEqualTo(none.get(rule).lowest());
            assertThat(finding.highest()).isEqualTo(worst.get(rule).highest());
            boolean couldHold = none.get(rule).verdict() != worst.get(rule).verdict();
            assertThat(finding.verdict() == Verdict.UNDETERMINED)
                    .isEqualTo(couldHold || none.get(rule).verdict() == Verdict.UNDETERMINED);
        });
    }

    @Property
    void bounds_and_verdict_are_those_of_all_completions(@ForAll("situations") Situation situation) {
        List<Map<String, Object>> completions = Draw.completions(situation.profile());
        situation.findings(situation.profile()).forEach((code, finding) -> {
            ComplexityRule rule = finding.rule();
            List<Integer> counts = completions.stream()
                    .map(completion -> Draw.count(rule, completion))
                    .toList();
            int lowest = counts.stream().min(Integer::compare).orElseThrow();
            int highest = counts.stream().max(Integer::compare).orElseThrow();
            assertThat(finding.lowest()).isEqualTo(lowest);
            assertThat(finding.highest()).isEqualTo(highest);
            assertThat(finding.verdict())
                    .isEqualTo(
                            lowest >= rule.atLeast()
                                    ? Verdict.MET
                                    : highest < rule.atLeast() ? Verdict.NOT_MET : Verdict.UNDETERMINED);
        });
    }

    @Property
    void what_others_than_the_practitioner_say_changes_nothing(@ForAll("situations") Situation situation) {
        String domain = situation.draw().need();
        Assume.that(situation.profile().rating(domain, Rater.CARER).isEmpty());
        NeedsProfile more =
                situation.profile().rate(domain, Rater.CARER, situation.draw().below(5));
        Map<String, ComplexityFinding> now = situation.findings(more);
        situation.findings(situation.profile()).forEach((rule, finding) -> {
            assertThat(now.get(rule).finding()).isEqualTo(finding.finding());
            assertThat(now.get(rule).explain()).isEqualTo(finding.explain());
        });
    }

    @Property
    void the_order_of_ratings_changes_nothing(@ForAll("situations") Situation situation) {
        NeedsProfile shuffled = ImmutableNeedsProfile.builder()
                .from(situation.profile())
                .ratings(situation.draw().shuffled(situation.profile().ratings()))
                .build();
        Map<String, ComplexityFinding> now = situation.findings(shuffled);
        situation
                .findings(situation.profile())
                .forEach((rule, finding) -> assertThat(now.get(rule).explain()).isEqualTo(finding.explain()));
    }
}
