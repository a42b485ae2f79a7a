package org.ldsdk.needs.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.needs.support.CoverProblem.Candidate;

/** Laws of the search itself, over more items than a bound remembers and over weights that do not stand for needs. */
class CoverProperties {

    @Provide
    Arbitrary<Drawn> problems() {
        return Arbitraries.randomValue(Drawn::new);
    }

    /** A drawn problem, and what trying every set says of it. */
    static final class Drawn {

        private static final int AGENCIES = 6;

        private final List<Candidate> offers = new ArrayList<>();
        private final long[] weights;
        final CoverProblem problem;

        Drawn(Random random) {
            weights = random.longs(1 + random.nextInt(random.nextBoolean() ? 6 : 30), 1, 100)
                    .toArray();
            int count = random.nextInt(11);
            int mostItems = 1 + random.nextInt(8);
            int agencies = 1 + random.nextInt(AGENCIES);
            for (int i = 0; i < count; i++) {
                long items = random.ints(mostItems, 0, weights.length)
                        .mapToLong(item -> 1L << item)
                        .reduce(0, (some, more) -> some | more);
                boolean requires = i > 0 && random.nextInt(5) == 0;
                boolean excludes = i > 1 && !requires && random.nextInt(3) == 0;
                offers.add(new Candidate(
                        items,
                        random.nextInt(agencies),
                        random.nextInt(4) - 1,
                        requires ? List.of(random.nextInt(i)) : List.of(),
                        excludes ? List.of(random.nextInt(i)) : List.of()));
            }
            problem = new CoverProblem(weights, offers);
        }

        private boolean isValid(BitSet set) {
            return set.stream()
                    .mapToObj(offers::get)
                    .allMatch(offer -> offer.requires().stream().allMatch(set::get)
                            && offer.notWith().stream().noneMatch(set::get));
        }

        private long covered(BitSet set) {
            return set.stream().mapToLong(offer -> offers.get(offer).items()).reduce(0, (some, more) -> some | more);
        }

        private long left(BitSet set) {
            return IntStream.range(0, weights.length)
                    .filter(item -> (covered(set) & 1L << item) == 0)
                    .mapToLong(item -> weights[item])
                    .sum();
        }

        private long agencies(BitSet set) {
            return set.stream()
                    .map(offer -> offers.get(offer).agency())
                    .distinct()
                    .count();
        }

        /** How many agencies cover these items, if each brings all its offers. */
        private long leastAgencies(long items) {
            return IntStream.range(0, 1 << AGENCIES)
                    .filter(some -> (items & ~broughtBy(some)) == 0)
                    .map(Integer::bitCount)
                    .min()
                    .orElseThrow();
        }

        private long broughtBy(int agencies) {
            return offers.stream()
                    .filter(offer -> (agencies >> offer.agency() & 1) == 1)
                    .mapToLong(Candidate::items)
                    .reduce(0, (some, more) -> some | more);
        }

        private int earliest(BitSet set) {
            return set.stream()
                    .map(offer -> Math.max(0, offers.get(offer).days()))
                    .max()
                    .orElse(0);
        }

        private int latest(BitSet set) {
            return set.stream()
                    .map(offer -> offers.get(offer).days() < 0
                            ? Integer.MAX_VALUE
                            : offers.get(offer).days())
                    .max()
                    .orElse(0);
        }

        List<BitSet> best() {
            List<BitSet> valid = IntStream.range(0, 1 << offers.size())
                    .mapToObj(set -> BitSet.valueOf(new long[] {set}))
                    .filter(this::isValid)
                    .toList();
            Comparator<BitSet> better = Comparator.comparingLong(this::left).thenComparing(this::agencies);
            BitSet least = valid.stream().min(better).orElseThrow();
            List<BitSet> tied = valid.stream()
                    .filter(set -> better.compare(set, least) == 0)
                    .toList();
            int surely = tied.stream().mapToInt(this::latest).min().orElseThrow();
            return tied.stream()
                    .filter(set -> earliest(set) <= surely)
                    .filter(set -> valid.stream().noneMatch(other -> addsNothing(set, other)))
                    .toList();
        }

        private boolean addsNothing(BitSet set, BitSet other) {
            BitSet more = (BitSet) other.clone();
            more.andNot(set);
            return more.isEmpty() && !other.equals(set) && covered(other) == covered(set);
        }

        @Override
        public String toString() {
            return List.of(weights.length, offers).toString();
        }
    }

    @Property
    void the_search_finds_what_trying_every_set_finds(@ForAll("problems") Drawn drawn) {
        BestCovers best = BestCovers.of(drawn.problem, new SearchLimits(5000, 1_000_000));
        assertThat(best.complete()).isTrue();
        assertThat(best.sets()).containsExactlyInAnyOrderElementsOf(drawn.best());
    }

    @Property
    void the_bound_is_what_agencies_alone_take_whatever_was_asked_before(
            @ForAll("problems") Drawn drawn, @ForAll Random random) {
        BitSet all = new BitSet();
        all.set(0, drawn.problem.offers());
        AgencyBound bound = new AgencyBound(drawn.problem, all, new Work(1_000_000));
        for (int drawnItems = 0; drawnItems < 5; drawnItems++) {
            long items = random.nextLong() & (1L << Math.min(drawn.weights.length, 20)) - 1 & drawn.covered(all);
            for (int asked = 0; asked < 2 * Drawn.AGENCIES; asked++) {
                int agencies = asked % Drawn.AGENCIES;
                assertThat(bound.mayBe(items, agencies)).isEqualTo(drawn.leastAgencies(items) <= agencies);
            }
        }
    }

    @Property
    void the_bound_never_asks_for_more_agencies_than_it_takes(@ForAll("problems") Drawn drawn) {
        BitSet all = new BitSet();
        all.set(0, drawn.problem.offers());
        AgencyBound bound = new AgencyBound(drawn.problem, all, new Work(1_000_000));
        for (BitSet set : drawn.best()) {
            int agencies = (int) drawn.agencies(set);
            assertThat(bound.mayBe(drawn.covered(set), agencies)).isTrue();
        }
    }
}
