package org.ldsdk.ripls.groups;

import java.util.Arrays;
import java.util.List;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.internal.Figures;

/**
 * How far people who came together, such as to one workshop, resemble each other, and what that costs: tests and intervals
 * presume that nobody's answer depends on another's. Clusters may differ in size. Its text form shows no figure.
 *
 * <p>The intraclass correlation is that of the one-way analysis of variance with clusters drawn at random, ICC(1); the usual
 * size of a cluster is {@code (n - sum of squared sizes / n) / (clusters - 1)}. It may be negative. The design effect of a
 * mean over all people is {@code 1 + (m - 1) ICC}, where m is the size of the cluster that the average person is in,
 * {@code sum of squared sizes / n}; for equal clusters that is their size. A negative correlation counts as 0 there.
 *
 * @param clusters clusters with a value, at least 2
 * @param used values in all of them
 * @param correlation the intraclass correlation, at most 1
 * @param designEffect how many times larger the variance of the mean is than that of as many independent people, 1 or more
 * @see <a href="https://pubmed.ncbi.nlm.nih.gov/3741978/">Donner and Wells 1986, Biometrics 42, 401-412</a>
 * @see <a href="https://doi.org/10.1093/ije/dyl129">Eldridge, Ashby and Kerry 2006, Int J Epidemiol 35, 1292-1300</a>
 */
public record ClusterEffect(int clusters, int used, double correlation, double designEffect) {

    /**
     * Measures how far values resemble each other within clusters.
     *
     * @param clusters the values of each; clusters without one are left out
     * @return the effect; none with fewer than 2 clusters that have a value, if no cluster has 2 values, or if all values are
     *     equal
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Computed<ClusterEffect> of(List<double[]> clusters) {
        Samples.checkFinite("ClusterEffect", clusters.toArray(double[][]::new));
        List<double[]> filled =
                clusters.stream().filter(cluster -> cluster.length > 0).toList();
        if (filled.size() < 2) {
            return Computed.none("fewer than 2 clusters have a value");
        }
        if (filled.stream().allMatch(cluster -> cluster.length == 1)) {
            return Computed.none("no cluster has more than one value");
        }
        double first = filled.get(0)[0];
        return filled.stream().flatMapToDouble(Arrays::stream).allMatch(value -> value == first)
                ? Computed.none("all values are equal")
                : Computed.of(ofVarying(filled));
    }

    private static ClusterEffect ofVarying(List<double[]> clusters) {
        int used = clusters.stream().mapToInt(cluster -> cluster.length).sum();
        double mean = clusters.stream().flatMapToDouble(Arrays::stream).sum() / used;
        double between = 0;
        double within = 0;
        double squaredSizes = 0;
        for (double[] cluster : clusters) {
            double ofCluster = Arrays.stream(cluster).sum() / cluster.length;
            between += cluster.length * (ofCluster - mean) * (ofCluster - mean);
            within += Arrays.stream(cluster)
                    .map(value -> (value - ofCluster) * (value - ofCluster))
                    .sum();
            squaredSizes += (double) cluster.length * cluster.length;
        }
        double amongClusters = between / (clusters.size() - 1);
        double amongPeople = within / (used - clusters.size());
        double usualSize = (used - squaredSizes / used) / (clusters.size() - 1);
        double correlation = (amongClusters - amongPeople) / (amongClusters + (usualSize - 1) * amongPeople);
        return new ClusterEffect(
                clusters.size(), used, correlation, 1 + (squaredSizes / used - 1) * Math.max(0, correlation));
    }

    /** {@return how many independent people would tell as much about the mean, at most as many as there are} */
    public double effectiveUsed() {
        return used / designEffect;
    }

    /** {@return what it means for every p and interval, for a report} */
    public String text() {
        String clustering = used + " people in " + clusters + " clusters; intraclass correlation "
                + Figures.number(correlation) + " (one-way analysis of variance). ";
        String cost = correlation > 0
                ? "Design effect " + Figures.number(designEffect) + ": for a mean they tell as much as "
                        + Figures.number(effectiveUsed())
                        + " independent people. p and intervals presume independent people, so p are too small and intervals"
                        + " too narrow."
                : "No resemblance within clusters is shown, which does not show that there is none. p and intervals presume"
                        + " independent people.";
        return clustering + cost + "\n";
    }

    @Override
    public String toString() {
        return "ClusterEffect[" + clusters + " clusters]";
    }
}
