package org.ldsdk.ripls.groups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tests that answer one question together, so that their p are corrected for how many there are. Which tests belong to it is
 * said before they are looked at. A test that could not be made is no member. Its text form shows no p.
 *
 * @param name what the tests have in common, such as {@code all items by county}
 * @param tests in the order in which they were put in
 */
public record TestFamily(String name, List<AdjustedP> tests) {

    /** Copies the list. */
    public TestFamily {
        tests = List.copyOf(tests);
    }

    /**
     * Corrects p over a family.
     *
     * @param name what the tests have in common
     * @param p the p of each test by its name, in order; may be empty
     * @return the tests with their corrected p
     * @throws IllegalArgumentException if a p is not within 0 and 1
     */
    public static TestFamily of(String name, Map<String, Double> p) {
        List<String> names = List.copyOf(p.keySet());
        double[] raw = p.values().stream().mapToDouble(it -> it).toArray();
        if (!Arrays.stream(raw).allMatch(it -> it >= 0 && it <= 1)) {
            throw new IllegalArgumentException("TestFamily[" + name + "].p: must be in [0, 1]");
        }
        int[] upwards = IntStream.range(0, raw.length)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> raw[test]))
                .mapToInt(test -> test)
                .toArray();
        double[] holm = holm(raw, upwards);
        double[] benjaminiHochberg = benjaminiHochberg(raw, upwards);
        return new TestFamily(
                name,
                IntStream.range(0, raw.length)
                        .mapToObj(
                                test -> new AdjustedP(names.get(test), raw[test], holm[test], benjaminiHochberg[test]))
                        .toList());
    }

    /** Each p times the number of tests that are not smaller, and never below that of a smaller p. */
    private static double[] holm(double[] raw, int[] upwards) {
        double[] adjusted = new double[raw.length];
        double floor = 0;
        for (int place = 0; place < upwards.length; place++) {
            floor = Math.min(1, Math.max(floor, (raw.length - place) * raw[upwards[place]]));
            adjusted[upwards[place]] = floor;
        }
        return adjusted;
    }

    /** Each p times the number of tests over its place, and never above that of a larger p. */
    private static double[] benjaminiHochberg(double[] raw, int[] upwards) {
        double[] adjusted = new double[raw.length];
        double ceiling = 1;
        for (int place = upwards.length - 1; place >= 0; place--) {
            double p = raw[upwards[place]];
            ceiling = Math.min(ceiling, Math.max(p, raw.length / (place + 1.0) * p));
            adjusted[upwards[place]] = ceiling;
        }
        return adjusted;
    }

    /** {@return the tests by their names, in the same order} */
    public Map<String, AdjustedP> byTest() {
        Map<String, AdjustedP> byTest = new LinkedHashMap<>();
        tests.forEach(test -> byTest.put(test.test(), test));
        return byTest;
    }

    @Override
    public String toString() {
        return "TestFamily[" + name + ", " + tests.size() + " tests]";
    }

    /**
     * One test. Its text form shows no p.
     *
     * @param test its name
     * @param p as it came
     * @param holm after Holm: below 0.05 in some test of the family by chance alone at most once in twenty families; at
     *     least p
     * @param benjaminiHochberg after Benjamini and Hochberg: of the tests below 0.05, one in twenty by chance alone; at least
     *     p. Presumes that the tests are independent, or go together
     * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979, Scand J Stat 6, 65-70</a>
     * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and Hochberg 1995, J R Stat Soc B 57,
     *      289-300</a>
     */
    public record AdjustedP(String test, double p, double holm, double benjaminiHochberg) {

        @Override
        public String toString() {
            return "AdjustedP[" + test + "]";
        }
    }
}
