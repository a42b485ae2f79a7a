package org.ldsdk.samples.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jeasy.rules.api.Facts;
import org.kie.dmn.api.core.DMNContext;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.NamedQuantities;
import org.ldsdk.core.criterion.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One person's ten services over 12 needs, one person after the other: every criterion explained here and in the hand loop, which services
 * admit the person in the peers. All of them are handed what they read ready-made, except in {@link #fromMaps}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OnePersonBench {

    private static final int PEOPLE = 1024;

    private final NamedQuantities quantities = TenServices.quantities();
    private final HandLoop handLoop = new HandLoop();
    private final EasyRules easyRules = new EasyRules();
    private final List<Evaluator> evaluators = new ArrayList<>();
    private final List<Map<String, Known<Integer>>> numbers = new ArrayList<>();
    private final List<NamedFacts> facts = new ArrayList<>();
    private final List<Facts> easyFacts = new ArrayList<>();
    private final List<DMNContext> contexts = new ArrayList<>();
    private int[][] people = {};
    private KieDmn kieDmn;
    private int next;

    /** Makes the people, and checks that all find the same. */
    @Setup
    public void setUp() {
        kieDmn = new KieDmn();
        people = TenServices.people(PEOPLE);
        TenServices.services().forEach(service -> evaluators.add(quantities.evaluator(service.criterion())));
        for (int[] person : people) {
            numbers.add(TenServices.numbers(person));
            facts.add(TenServices.facts(quantities, person));
            easyFacts.add(EasyRules.facts(person));
            contexts.add(kieDmn.context(person));
        }
        for (int person = 0; person < PEOPLE; person++) {
            check(person);
        }
    }

    private void check(int person) {
        List<Finding> findings = explain(facts.get(person));
        List<Integer> admitting = new ArrayList<>();
        for (int s = 0; s < findings.size(); s++) {
            if (findings.get(s).verdict() == Verdict.MET) {
                admitting.add(s);
            }
        }
        Same.require("hand loop", findings, handLoop.explain(people[person]));
        Same.require("easy-rules", admitting, easyRules.admitting(easyFacts.get(person)));
        Same.require(
                "KIE DMN",
                admitting.stream().map(BigDecimal::valueOf).toList(),
                kieDmn.admitting(contexts.get(person)));
    }

    private List<Finding> explain(NamedFacts known) {
        Finding[] findings = new Finding[evaluators.size()];
        Arrays.setAll(findings, s -> known.explain(evaluators.get(s)));
        return List.of(findings);
    }

    private int next() {
        next = (next + 1) % PEOPLE;
        return next;
    }

    /** {@return findings of facts that are ready} */
    @Benchmark
    public List<Finding> ours() {
        return explain(facts.get(next()));
    }

    /** {@return findings of facts that are made from maps first} */
    @Benchmark
    public List<Finding> fromMaps() {
        return explain(quantities.facts(numbers.get(next()), Map.of()));
    }

    /** {@return the same findings by two loops} */
    @Benchmark
    public List<Finding> handLoop() {
        return handLoop.explain(people[next()]);
    }

    /** {@return which services admit the person} */
    @Benchmark
    public List<Integer> easyRules() {
        return easyRules.admitting(easyFacts.get(next()));
    }

    /** {@return which services admit the person} */
    @Benchmark
    public List<?> kieDmn() {
        return kieDmn.admitting(contexts.get(next()));
    }
}
