package org.ldsdk.ripls.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldsdk.core.statistics.ConfidenceInterval;

class NoncentralTTest {

    /** mpmath 1.3, 30 digits: the integral over the estimated standard deviation; the fifth by scipy 1.17.1, nct.cdf. */
    @ParameterizedTest
    @CsvSource({
        "2.0, 10, 1.5, 0.659154072442190815",
        "0.5, 1, 0.3, 0.536187688530385927",
        "-1.3, 38, -2.2, 0.815584346448070975",
        "5, 3, 2, 0.889052067438277207",
        "2.5, 100000, 2.8, 0.38208798186398596",
        "40, 200, 38, 0.808113708196591196",
        "60, 998, 55, 0.998618211098996606",
        "0, 5, 1, 0.158655253931457051"
    })
    void the_distribution_is_as_elsewhere(double t, double degreesOfFreedom, double noncentrality, double expected) {
        assertThat(new NoncentralT(degreesOfFreedom).cumulative(t, noncentrality))
                .isCloseTo(expected, within(1e-12));
    }

    /** scipy 1.17.1: brentq on nct; R's power.t.test prints 0.9091 for the first. */
    @ParameterizedTest
    @CsvSource({
        "20, 20, 0.05, 0.8, 0.9091290326820795",
        "26, 18, 0.05, 0.8, 0.8793033876467914",
        "5, 5, 0.05, 0.8, 2.0244393393845432",
        "500, 300, 0.05, 0.8, 0.20484524210211133",
        "64, 64, 0.05, 0.8, 0.4990691779658208",
        "10, 30, 0.01, 0.9, 1.4736790451839066"
    })
    void the_smallest_difference_that_could_be_shown_is_as_in_scipy(
            int first, int second, double alpha, double power, double expected) {
        DetectableDifference difference =
                DetectableDifference.of(first, second, alpha, power).value().orElseThrow();
        assertThat(difference.d()).isCloseTo(expected, within(1e-9 * expected));
    }

    /** scipy 1.17.1: brentq on nct. */
    @ParameterizedTest
    @CsvSource({
        "26, 18, -0.3195242997689691, -0.9224683912740306, 0.28716574653567645",
        "3, 4, 1.594773749031644, -0.2371021561408872, 3.320521469327431",
        "200, 150, 0.5, 0.28471887918132716, 0.7145833275518749",
        "10, 10, 3.0, 1.6720228264947723, 4.2902106891634055"
    })
    void the_interval_of_d_is_as_in_scipy(int first, int second, double d, double lower, double upper) {
        StandardizedDifference difference = new StandardizedDifference(first, second, 1, d);
        ConfidenceInterval interval = difference.dInterval(0.95);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
        assertThat(difference.gInterval(0.95).lower()).isCloseTo(lower * difference.g() / d, within(1e-9));
    }

    @Test
    void the_smallest_and_the_largest_groups_have_a_difference_too() {
        assertThat(DetectableDifference.of(2, 1).value().orElseThrow().d()).isBetween(15.0, 40.0);
        assertThat(DetectableDifference.of(500_000, 500_000)
                        .value()
                        .orElseThrow()
                        .d())
                .isCloseTo(2.8015852 * 0.002, within(1e-8));
        assertThat(DetectableDifference.of(1, 1).reason()).contains("two people have no spread within their groups");
        assertThat(DetectableDifference.of(0, 9).reason()).contains("a group is empty");
    }

    @Test
    void impossible_levels_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableDifference.of(20, 20, 0.8, 0.05))
                .withMessage("DetectableDifference: must have 0 < alpha < power < 1, but was 0.8 and 0.05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardizedDifference(5, 5, 1, 0.5).gInterval(0))
                .withMessage("StandardizedDifference.level: must be more than 0 and less than 1, but was 0.0");
    }
}
