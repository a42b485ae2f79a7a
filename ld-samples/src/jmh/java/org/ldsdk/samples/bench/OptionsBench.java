package org.ldsdk.samples.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.ldsdk.needs.service.AddressedNeed;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.support.PackageOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Options of one person with 20 needs among 200 offers, over ten invented directories of each kind in turn. Beside it
 * stands a greedy pick, which is quick and not always right.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OptionsBench {

    private static final int DIRECTORIES = 10;

    private final List<Case> oneAgencyEach = cases(new ManyOffers(4, ManyOffers.OFFERS, 0));
    private final List<Case> sixtyAgencies = cases(new ManyOffers(4, 60, 0));
    private final List<Case> linked = cases(new ManyOffers(4, 60, 200));
    private final List<Case> narrow = cases(new ManyOffers(2, ManyOffers.OFFERS, 50));

    private int next;

    private record Case(ServiceDirectory directory, PersonFinding found) {

        PackageOptions options() {
            return PackageOptions.of(found, directory);
        }
    }

    private static List<Case> cases(ManyOffers kind) {
        return LongStream.range(0, DIRECTORIES)
                .mapToObj(kind::directory)
                .map(directory -> new Case(directory, ManyOffers.person(directory)))
                .toList();
    }

    /** Checks that everything is searched to the end, and that no greedy pick takes fewer agencies. */
    @Setup
    public void check() {
        for (List<Case> kind : List.of(oneAgencyEach, sixtyAgencies, linked, narrow)) {
            kind.forEach(one -> Same.require("complete", true, one.options().isComplete()));
        }
        for (Case one : oneAgencyEach) {
            int ours = one.options().options().get(0).agencies().size();
            Same.require("greedy", true, ours <= greedy(one.directory()).size());
        }
    }

    private PackageOptions next(List<Case> kind) {
        next = (next + 1) % DIRECTORIES;
        return kind.get(next).options();
    }

    /** {@return options where every offer is its own agency, for up to four needs} */
    @Benchmark
    public PackageOptions oneAgencyEach() {
        return next(oneAgencyEach);
    }

    /** {@return options where 60 agencies answer for the offers} */
    @Benchmark
    public PackageOptions sixtyAgencies() {
        return next(sixtyAgencies);
    }

    /** {@return options where one offer in five requires another or is excluded by one} */
    @Benchmark
    public PackageOptions linked() {
        return next(linked);
    }

    /** {@return options where an offer is for one need or two, and one in twenty is linked} */
    @Benchmark
    public PackageOptions narrow() {
        return next(narrow);
    }

    /** {@return the offers that a greedy pick takes: always the one for most of what is left} */
    @Benchmark
    public List<ServiceOffer> greedy() {
        next = (next + 1) % DIRECTORIES;
        return greedy(oneAgencyEach.get(next).directory());
    }

    private static List<ServiceOffer> greedy(ServiceDirectory directory) {
        List<ServiceOffer> offers = directory.offers();
        Set<String> met = new HashSet<>();
        List<ServiceOffer> picked = new ArrayList<>();
        while (met.size() < ManyOffers.NEEDS) {
            ServiceOffer best = offers.get(0);
            for (ServiceOffer offer : offers) {
                best = adds(offer, met) > adds(best, met) ? offer : best;
            }
            picked.add(best);
            best.needs().forEach(need -> met.add(need.domain()));
        }
        return picked;
    }

    private static long adds(ServiceOffer offer, Set<String> met) {
        return offer.needs().stream()
                .map(AddressedNeed::domain)
                .filter(need -> !met.contains(need))
                .count();
    }
}
