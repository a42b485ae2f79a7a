package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Definitions.Case;

/** A finding's reasons are the reasons: they agree with one another, with the verdict and with what could still be. */
class FindingProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.ANY);
    }

    @Property
    void explaining_says_what_evaluating_says_and_leaves_no_trace(@ForAll("cases") Case drawn) {
        RowScorer row = drawn.scorer().rows();
        RowScorerProperties.fill(drawn.scorer(), row, drawn.response());
        for (Threshold rule : drawn.instrument().thresholds()) {
            Evaluator evaluator = Evaluator.of(rule.criterion(), row.situation().vocabulary());
            Verdict glance = evaluator.glance(row.situation());
            Verdict verdict = evaluator.evaluate(row.situation());
            Finding finding = evaluator.explain(row.situation());
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(glance).isIn(verdict, Verdict.UNDETERMINED);
            assertThat(evaluator.explain(row.situation())).isEqualTo(finding);
        }
    }

    @Property
    void a_verdict_follows_from_the_parts_unless_the_finding_says_jointly(@ForAll("cases") Case drawn) {
        for (MissingPolicy policy : List.of(MissingPolicy.interval(), MissingPolicy.prorate("0.5"))) {
            drawn.scorer()
                    .with(policy)
                    .score(drawn.response())
                    .thresholds()
                    .values()
                    .forEach(FindingProperties::assertFollows);
        }
    }

    private static void assertFollows(Finding finding) {
        assertThat(finding.parts().stream().map(Finding::criterion))
                .containsExactlyElementsOf(finding.criterion().parts());
        if (!finding.parts().isEmpty()) {
            Verdict combined = combined(finding);
            assertThat(combined).isIn(finding.verdict(), Verdict.UNDETERMINED);
            assertThat(finding.jointly()).isEqualTo(combined != finding.verdict());
        }
        if (finding.estimated()) {
            assertThat(finding.readings()).anyMatch(Reading::estimated);
        }
        finding.parts().forEach(part -> assertThat(part.settling()).isEmpty());
        finding.parts().forEach(FindingProperties::assertFollows);
    }

    private static Verdict combined(Finding finding) {
        List<Verdict> parts = finding.parts().stream().map(Finding::verdict).toList();
        long met = parts.stream().filter(verdict -> verdict == Verdict.MET).count();
        long notMet =
                parts.stream().filter(verdict -> verdict == Verdict.NOT_MET).count();
        Criterion criterion = finding.criterion();
        if (criterion instanceof Criterion.Not) {
            return parts.get(0).negated();
        }
        long needed = criterion instanceof Criterion.CountAtLeast count
                ? count.count()
                : criterion instanceof Criterion.AllOf ? parts.size() : 1;
        if (met >= needed) {
            return Verdict.MET;
        }
        return parts.size() - notMet < needed ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    @Property
    void every_part_is_judged_exactly_and_reads_what_its_quantity_could_be(@ForAll("cases") Case drawn) {
        Completions completions = drawn.completions();
        drawn.scorer()
                .with(MissingPolicy.interval())
                .score(drawn.response())
                .thresholds()
                .values()
                .forEach(finding -> assertExact(drawn, completions, finding));
    }

    private static void assertExact(Case drawn, Completions completions, Finding finding) {
        assertThat(finding.verdict()).isEqualTo(completions.verdict(finding.criterion()));
        assertThat(finding.estimated()).isFalse();
        finding.reading().ifPresent(reading -> assertExact(drawn, completions, reading));
        assertThat(finding.reading().isPresent()).isEqualTo(finding.criterion() instanceof Criterion.Comparison);
        finding.margin().ifPresent(margin -> {
            double cutOff = finding.criterion() instanceof Criterion.AtLeast atLeast
                    ? atLeast.cutOff()
                    : ((Criterion.AtMost) finding.criterion()).cutOff();
            assertThat(margin.lowest())
                    .isEqualTo(finding.reading().orElseThrow().lowest() - cutOff);
            assertThat(margin.highest())
                    .isEqualTo(finding.reading().orElseThrow().highest() - cutOff);
        });
        finding.parts().forEach(part -> assertExact(drawn, completions, part));
    }

    private static void assertExact(Case drawn, Completions completions, Reading reading) {
        Set<String> values = completions.values(reading.quantity());
        if (!values.isEmpty()) {
            assertThat(reading.values()).containsExactlyInAnyOrderElementsOf(values);
            return;
        }
        double[] ends = completions.ends(reading.quantity());
        assertThat(reading.lowest()).isEqualTo(ends.length == 0 ? Double.POSITIVE_INFINITY : ends[0]);
        assertThat(reading.highest()).isEqualTo(ends.length == 0 ? Double.NEGATIVE_INFINITY : ends[1]);
        assertThat(reading.mayBeAbsent()).isEqualTo(completions.mayBeAbsent(reading.quantity()));
        assertThat(reading.missing())
                .isSubsetOf(Responses.missing(drawn.instrument(), drawn.response()))
                .isSubsetOf(behind(drawn.instrument(), Set.of(reading.quantity())));
    }

    @Property
    void nothing_else_than_the_readings_bears_on_a_finding(@ForAll("cases") Case drawn) {
        Scorer scorer = drawn.scorer();
        ScoredResponse before = scorer.score(drawn.response());
        for (Threshold rule : drawn.instrument().thresholds()) {
            Finding finding = before.threshold(rule.code());
            Set<String> read =
                    finding.readings().stream().map(Reading::quantity).collect(Collectors.toSet());
            assertThat(read).isEqualTo(new HashSet<>(rule.criterion().quantities()));
            Set<String> behind = behind(drawn.instrument(), read);
            for (String question : questions(drawn.instrument())) {
                if (!behind.contains(question)) {
                    Known<String> other = Known.of(drawn.tape().pick(Responses.codes(drawn.instrument(), question)));
                    Response changed = Responses.put(drawn.instrument(), drawn.response(), question, other);
                    assertThat(scorer.score(changed).threshold(rule.code())).isEqualTo(finding);
                }
            }
        }
    }

    private static List<String> questions(Instrument instrument) {
        Set<String> questions = new HashSet<>();
        instrument.items().forEach(item -> questions.add(item.code()));
        instrument.facts().forEach(fact -> questions.add(fact.code()));
        return List.copyOf(questions);
    }

    /** Codes of the items and facts that could move these quantities, through scales and skips. */
    private static Set<String> behind(Instrument instrument, Set<String> quantities) {
        Set<String> behind = new HashSet<>();
        for (String quantity : quantities) {
            boolean isScale = quantity.startsWith("scale:");
            behind.addAll(
                    isScale
                            ? new Person(instrument, Response.empty())
                                    .scale(Person.code(quantity))
                                    .items()
                            : List.of(Person.code(quantity)));
        }
        for (int i = instrument.skips().size() - 1; i >= 0; i--) {
            Skip skip = instrument.skips().get(i);
            if (skip.items().stream().anyMatch(behind::contains)) {
                skip.when().quantities().forEach(quantity -> behind.add(Person.code(quantity)));
            }
        }
        return behind;
    }
}
