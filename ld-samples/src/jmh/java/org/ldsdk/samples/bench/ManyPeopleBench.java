package org.ldsdk.samples.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ldsdk.needs.service.BulkEligibility;
import org.ldsdk.needs.service.NeedsTable;
import org.ldsdk.needs.service.OfferMasks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Ten services over 12 needs for many people at once: a mask of the services that admit each, made and read. All needs are known; here
 * the same pass would also tell what hangs on unknown ones, in the loops it would not. Time is for one person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ManyPeopleBench.PEOPLE)
public class ManyPeopleBench {

    static final int PEOPLE = 100_000;

    private final List<TenServices.Service> services = TenServices.services();
    private final int[][] people = TenServices.people(PEOPLE);
    /** The same, person after person. */
    private final byte[] needs = new byte[PEOPLE * TenServices.NEEDS];
    /** Services still open, by need and severity. */
    private final int[][] open = new int[TenServices.NEEDS][TenServices.MOST + 1];

    private final BulkEligibility bulk = TenServices.eligibility().bulk();
    private final NeedsTable table = table();

    private NeedsTable table() {
        NeedsTable.Builder rows = bulk.table();
        for (int[] person : people) {
            rows.row();
            for (int need = 0; need < TenServices.NEEDS; need++) {
                rows.severity(need, person[need]);
            }
        }
        return rows.build();
    }

    /** Fills what the loops read, and checks that all find the same. */
    @Setup
    public void setUp() {
        for (int person = 0; person < PEOPLE; person++) {
            for (int need = 0; need < TenServices.NEEDS; need++) {
                needs[person * TenServices.NEEDS + need] = (byte) people[person][need];
            }
        }
        for (int need = 0; need < TenServices.NEEDS; need++) {
            for (int severity = 0; severity <= TenServices.MOST; severity++) {
                open[need][severity] = open(need, severity);
            }
        }
        int[] ours = new int[PEOPLE];
        OfferMasks found = bulk.evaluate(table);
        for (int person = 0; person < PEOPLE; person++) {
            ours[person] = found.meets(0, person);
        }
        Same.require("look-up loop", ours, lookUp());
        Same.require("nested loop", ours, nested());
    }

    private int open(int need, int severity) {
        int[] person = new int[TenServices.NEEDS];
        Arrays.fill(person, TenServices.MOST);
        person[need] = severity;
        return admitting(person);
    }

    private int admitting(int[] person) {
        int mask = 0;
        for (int s = 0; s < services.size(); s++) {
            mask |= services.get(s).admits(person) ? 1 << s : 0;
        }
        return mask;
    }

    private int[] lookUp() {
        int[] masks = new int[PEOPLE];
        int at = 0;
        for (int person = 0; person < PEOPLE; person++) {
            int mask = -1;
            for (int need = 0; need < TenServices.NEEDS; need++) {
                mask &= open[need][needs[at++]];
            }
            masks[person] = mask;
        }
        return masks;
    }

    private int[] nested() {
        int[] masks = new int[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            masks[person] = admitting(people[person]);
        }
        return masks;
    }

    private static int count(int[] masks) {
        int count = 0;
        for (int mask : masks) {
            count += Integer.bitCount(mask);
        }
        return count;
    }

    /** {@return how often a service admits somebody, by the bulk door} */
    @Benchmark
    public int ours() {
        OfferMasks found = bulk.evaluate(table);
        int count = 0;
        for (int person = 0; person < PEOPLE; person++) {
            count += Integer.bitCount(found.meets(0, person));
        }
        return count;
    }

    /** {@return the same by twelve reads of tables written by hand} */
    @Benchmark
    public int lookUpLoop() {
        return count(lookUp());
    }

    /** {@return the same by a loop over services and what each reads} */
    @Benchmark
    public int nestedLoop() {
        return count(nested());
    }
}
