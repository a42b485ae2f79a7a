package org.ldsdk.samples.bench;

import java.util.List;

/**
 * What is wanted of one benchmark beside another.
 *
 * @param what in words
 * @param ours our benchmark, as {@code Class.method}
 * @param beside the other one
 * @param measure how the two are compared
 * @param goal the limit; NaN if the ratio is only reported
 */
record Goal(String what, String ours, String beside, Measure measure, double goal) {

    /** How two times are compared. */
    enum Measure {
        /** Our time over theirs, at most so much. */
        AT_MOST_TIMES,
        /** Their time over ours, at least so much. */
        TIMES_FASTER,
        /** Our time less theirs, at most so much. */
        AT_MOST_MORE,
        /** Our time in milliseconds, at most so much; the other one only stands beside it. */
        AT_MOST_MS;

        double of(double ours, double beside) {
            return switch (this) {
                case AT_MOST_TIMES -> ours / beside;
                case TIMES_FASTER -> beside / ours;
                case AT_MOST_MORE -> ours - beside;
                case AT_MOST_MS -> ours;
            };
        }

        boolean isMet(double value, double goal) {
            return this == TIMES_FASTER ? value >= goal : value <= goal;
        }

        String sign() {
            return this == TIMES_FASTER ? ">= " : "<= ";
        }

        String text(double value) {
            return Times.number(value) + (this == AT_MOST_MORE || this == AT_MOST_MS ? " ms" : "x");
        }
    }

    /** Whether there is a limit; some ratios are only reported. */
    boolean isWanted() {
        return !Double.isNaN(goal);
    }

    static final List<Goal> ALL = List.of(
            new Goal(
                    "24 Likert items, prorated, beside packed longs",
                    "LikertBench.ours",
                    "LikertBench.packedLongs",
                    Measure.AT_MOST_TIMES,
                    1.5),
            new Goal(
                    "the same beside a loop over bytes",
                    "LikertBench.ours",
                    "LikertBench.byteLoop",
                    Measure.AT_MOST_TIMES,
                    Double.NaN),
            new Goal(
                    "any definition beside a plain loop",
                    "WeightedBench.ours",
                    "WeightedBench.plainLoop",
                    Measure.AT_MOST_TIMES,
                    1.25),
            new Goal(
                    "one person, ten services explained",
                    "OnePersonBench.ours",
                    "OnePersonBench.handLoop",
                    Measure.AT_MOST_TIMES,
                    2),
            new Goal(
                    "the same, facts made from maps too",
                    "OnePersonBench.fromMaps",
                    "OnePersonBench.handLoop",
                    Measure.AT_MOST_TIMES,
                    Double.NaN),
            new Goal(
                    "one person, explained, beside easy-rules",
                    "OnePersonBench.ours",
                    "OnePersonBench.easyRules",
                    Measure.TIMES_FASTER,
                    3),
            new Goal(
                    "one person, explained, beside KIE DMN",
                    "OnePersonBench.ours",
                    "OnePersonBench.kieDmn",
                    Measure.TIMES_FASTER,
                    10),
            new Goal(
                    "many people, ten services, beside look-up tables",
                    "ManyPeopleBench.ours",
                    "ManyPeopleBench.lookUpLoop",
                    Measure.AT_MOST_TIMES,
                    1.5),
            new Goal(
                    "the same beside a nested loop",
                    "ManyPeopleBench.ours",
                    "ManyPeopleBench.nestedLoop",
                    Measure.AT_MOST_TIMES,
                    Double.NaN),
            new Goal(
                    "20 needs x 200 offers, each its own agency",
                    "OptionsBench.oneAgencyEach",
                    "OptionsBench.greedy",
                    Measure.AT_MOST_MS,
                    100),
            new Goal(
                    "the same, 60 agencies",
                    "OptionsBench.sixtyAgencies",
                    "OptionsBench.greedy",
                    Measure.AT_MOST_MS,
                    100),
            new Goal(
                    "the same, linked: requires and excludes",
                    "OptionsBench.linked",
                    "OptionsBench.greedy",
                    Measure.AT_MOST_MS,
                    100),
            new Goal(
                    "the same, each for one need or two",
                    "OptionsBench.narrow",
                    "OptionsBench.greedy",
                    Measure.AT_MOST_MS,
                    100),
            new Goal(
                    "one case, all layers explained, beside bulk",
                    "CasesBench.explained",
                    "CasesBench.bulk",
                    Measure.AT_MOST_TIMES,
                    Double.NaN),
            new Goal(
                    "1e6 x 24 answers, item analysis, beside a loop",
                    "ItemAnalysisBench.ours",
                    "ItemAnalysisBench.plainLoop",
                    Measure.AT_MOST_TIMES,
                    1.3),
            new Goal(
                    "the same beside one without products of items",
                    "ItemAnalysisBench.ours",
                    "ItemAnalysisBench.loopWithoutProducts",
                    Measure.AT_MOST_TIMES,
                    Double.NaN),
            new Goal(
                    "bootstrap of alpha, 2,000 x (50 x 14)",
                    "BootstrapBench.ours",
                    "BootstrapBench.handLoop",
                    Measure.AT_MOST_TIMES,
                    1.5),
            new Goal(
                    "Fisher's p, two by two, beside a recurrence",
                    "FisherBench.ours",
                    "FisherBench.recurrence",
                    Measure.AT_MOST_TIMES,
                    2),
            new Goal(
                    "the same beside Commons Statistics",
                    "FisherBench.ours",
                    "FisherBench.commonsStatistics",
                    Measure.TIMES_FASTER,
                    7),
            new Goal(
                    "QuestionnaireResponse to explained score",
                    "FhirBench.ours",
                    "FhirBench.hapi",
                    Measure.TIMES_FASTER,
                    4),
            new Goal(
                    "Jackson's start over an empty JVM",
                    "StartBench.jacksonAlone",
                    "StartBench.nothing",
                    Measure.AT_MOST_MORE,
                    Double.NaN),
            new Goal(
                    "first person screened over an empty JVM",
                    "StartBench.ours",
                    "StartBench.nothing",
                    Measure.AT_MOST_MORE,
                    150),
            new Goal(
                    "the workbench's first row over an empty JVM",
                    "StartBench.workbench",
                    "StartBench.nothing",
                    Measure.AT_MOST_MORE,
                    Double.NaN));
}
