package org.ldsdk.samples.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.service.BulkEligibility;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.NeedsTable;
import org.ldsdk.needs.service.OfferMasks;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Invented cases put to the services of the samples: every need that ships, 4 in 5 rated, and every fact, 3 in 4 known. One by one with all
 * three layers, every reason and the steps; and in bulk, table included. Time is for one case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CasesBench.CASES)
public class CasesBench {

    static final int CASES = 500;

    private final List<NeedsProfile> cases = new ArrayList<>();
    private final Eligibility eligibility = eligibility();
    private final BulkEligibility bulk = eligibility.bulk();

    private static Eligibility eligibility() {
        ServiceDirectory services = ServiceDirectory.read(
                        text("services-keys-to-diversion.json"), "schemes", NeedDomains.shipped())
                .with(text("services-invented.json"), "invented");
        return Eligibility.of(services, ComplexityRules.shipped(), "moderate-or-worse-count");
    }

    private static String text(String file) {
        try (InputStream in = CasesBench.class.getResourceAsStream("/org/ldsdk/samples/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the cases, and checks that both find the same. */
    @Setup
    public void setUp() {
        SplittableRandom random = new SplittableRandom(20260101);
        for (int i = 0; i < CASES; i++) {
            cases.add(draw(random));
        }
        OfferMasks found = bulk();
        for (int row = 0; row < CASES; row++) {
            PersonFinding single = eligibility.evaluate(cases.get(row));
            for (int offer = 0; offer < found.offers().size(); offer++) {
                Same.require(
                        "bulk", single.offers().get(found.offers().get(offer)).verdict(), found.verdict(offer, row));
            }
        }
    }

    private NeedsProfile draw(SplittableRandom random) {
        NeedsProfile person = NeedsProfile.of("invented");
        for (NeedDomain need : bulk.needs()) {
            person = random.nextInt(5) == 0 ? person : person.rate(need.code(), Rater.PRACTITIONER, random.nextInt(5));
        }
        for (FactDefinition fact : bulk.facts()) {
            person = random.nextInt(4) == 0 ? person : person.fact(fact.code(), draw(fact, random));
        }
        return person;
    }

    private static String draw(FactDefinition fact, SplittableRandom random) {
        return fact.values()
                .map(values -> values.get(random.nextInt(values.size())))
                .orElseGet(
                        () -> Integer.toString((int) fact.range().orElseThrow().min() + random.nextInt(60)));
    }

    /** {@return findings of all cases, which hold all reasons} */
    @Benchmark
    public List<PersonFinding> explained() {
        return cases.stream().map(eligibility::evaluate).toList();
    }

    /** {@return masks of all cases, from profiles} */
    @Benchmark
    public OfferMasks bulk() {
        NeedsTable.Builder table = bulk.table();
        cases.forEach(table::add);
        return bulk.evaluate(table.build());
    }
}
