package org.ldsdk.ripls.groups;

import java.util.Locale;
import java.util.function.Function;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.psychometrics.Descriptives;

/** A comparison of two groups in words. That nothing was shown is never said as if it showed that the groups are alike. */
record ComparisonText(TwoGroupComparison groups) {

    private static final double LEVEL = 0.95;
    private static final double ALPHA = 0.05;

    String text() {
        return String.join(
                        "\n",
                        group(groups.first(), groups.ofFirst()) + "; " + group(groups.second(), groups.ofSecond()),
                        line("Mann-Whitney", groups.mannWhitney(), ComparisonText::mannWhitney),
                        line("Welch t", groups.welch(), ComparisonText::welch),
                        line("Cliff's delta", groups.cliffsDelta(), ComparisonText::cliffsDelta),
                        line("Hedges' g", groups.standardized(), ComparisonText::hedgesG),
                        conclusion())
                + "\n";
    }

    private static String group(String name, Descriptives values) {
        String median = values.median()
                .value()
                .map(it -> ", median " + Figures.number(it))
                .orElse("");
        return name + ": " + values.used() + (values.used() == 1 ? " value" : " values") + median;
    }

    private static <T> String line(String name, Computed<T> computed, Function<T, String> toText) {
        return name + ": "
                + computed.map(toText)
                        .value()
                        .orElseGet(() -> "not computed, " + computed.reason().orElseThrow());
    }

    private static String mannWhitney(MannWhitney test) {
        return "U " + Figures.number(test.u()) + ", " + p(test.p().twoSided()) + " (" + test.method() + ")";
    }

    private static String welch(WelchTest test) {
        return Figures.number(test.t()) + " with " + Figures.number(test.degreesOfFreedom()) + " degrees of freedom, "
                + p(test.p()) + "; difference of means " + Figures.number(test.difference())
                + interval(Computed.of(test.interval(LEVEL)));
    }

    private static String cliffsDelta(CliffsDelta delta) {
        return Figures.number(delta.delta()) + interval(delta.interval(LEVEL));
    }

    private static String hedgesG(StandardizedDifference difference) {
        return Figures.number(difference.g()) + interval(Computed.of(difference.gInterval(LEVEL)));
    }

    private static String interval(Computed<ConfidenceInterval> interval) {
        return interval.value()
                .map(it -> ", 95 % interval " + Figures.number(it.lower()) + " to " + Figures.number(it.upper()) + " ("
                        + it.method() + ")")
                .orElseGet(() -> ", no interval: " + interval.reason().orElseThrow());
    }

    private String conclusion() {
        return groups.mannWhitney()
                .map(test -> test.p().twoSided() < ALPHA
                        ? "A difference is shown at 0.05, before any correction for other comparisons."
                        : "No difference is shown at 0.05. That does not show that the groups are alike: "
                                + couldShow())
                .value()
                .orElse("Nothing can be concluded about a difference.");
    }

    private String couldShow() {
        return groups.detectable()
                .map(it -> "with groups of " + it.first() + " and " + it.second() + ", only a difference of "
                        + Figures.number(it.d()) + " standard deviations or more had a chance of "
                        + percent(it.power()) + " or more to be shown (two-sided t test, noncentral t).")
                .value()
                .orElse("groups this small could show none.");
    }

    private static String p(double p) {
        return "p " + Figures.p(p);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
