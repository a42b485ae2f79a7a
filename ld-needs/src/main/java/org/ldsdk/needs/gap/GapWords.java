package org.ldsdk.needs.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;
import org.ldsdk.needs.internal.FindingWords;

/** The sentences that are said of figures, and why there are none. */
final class GapWords {

    static final double LEVEL = 0.95;
    static final String TOO_FEW =
            "not shown, because it is true of too few people or of nearly all, or would give other figures away";
    static final String TOO_FEW_OR_TELLING =
            "true of too few people or of nearly all, or would give other figures away";
    static final String SMALL_GROUPS = "not shown, because groups are too small or would give one another away";

    static final String OF_SERVICES = "it follows from the services alone, so chance moves nothing";
    static final String ONE_ANSWER = "all of whom it is known have one answer, so a share of them would mislead";
    static final String KNOWN_OF_NOBODY = "it is known of nobody";

    private GapWords() {}

    static String together(List<String> groups) {
        return "shown only together: " + FindingWords.list(groups, "and");
    }

    /** The share of whom it holds among those of whom it is known. */
    static Computed<Proportion> share(GapCount count) {
        if (count.yes() + count.no() == 0) {
            return Computed.none(KNOWN_OF_NOBODY);
        }
        return count.notKnown() > 0 && (count.yes() == 0 || count.no() == 0)
                ? Computed.none(ONE_ANSWER)
                : Computed.of(count.share());
    }

    /** Such as {@code 12 of 40 (30 %, 18 % to 46 %); not known for 6 more}. */
    static String count(GapCount count) {
        if (count.yes() + count.no() == 0) {
            return count.people() == 0 ? "nobody to ask about" : "not known for any of " + count.people();
        }
        String open = count.notKnown() == 0 ? "" : "; not known for " + count.notKnown() + " more";
        return share(count)
                        .flatMap(share -> share.wilson(LEVEL))
                        .value()
                        .map(interval -> plain(count) + range(count, interval))
                        .orElse("yes for " + count.yes() + ", no for " + count.no())
                + open;
    }

    /** Such as {@code 12 of 40}. */
    static String plain(GapCount count) {
        return count.yes() + " of " + (count.yes() + count.no());
    }

    private static String range(GapCount count, ConfidenceInterval interval) {
        double share = count.share().estimate().value().orElseThrow();
        return " (" + percent(share) + ", " + percent(interval.lower()) + " to " + percent(interval.upper()) + ")";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }

    /** What the report cannot show, and how it was made. */
    static List<String> notes(GapReport report) {
        List<String> notes = new ArrayList<>(List.of(
                "It counts people. It ranks nobody and scores no service. Meeting entry criteria is not acceptance, and"
                        + " what is not met does not exclude need.",
                "A report like this cannot show why groups differ. Groups differ in many things at once, and these are"
                        + " the people whom one team met, not a sample of all.",
                "The range after a share is Wilson's 95 % interval: how far chance alone could have moved the share."
                        + " Where ranges overlap widely, nothing is known of a difference; where they do not, it is"
                        + " still not known why.",
                "Not known is counted apart, and never as no. A share is of those of whom it is known.",
                "One person can have several needs, and be kept out for several reasons, so figures do not add up to"
                        + " the number of people.",
                "Declined means that the criteria were met and the service's latest answer was no. Not known there"
                        + " includes people who were never referred and services that did not answer.",
                "Answers of 1 to " + (report.threshold() - 1)
                        + " people, and answers that all of a group gave, are left"
                        + " out, and groups are put together so that nobody can work them out from this report. That the"
                        + " least number is " + report.threshold() + " is a choice of this report, not confirmed by a"
                        + " source.",
                "Do not publish a second report over nearly the same people: the difference of two reports can give"
                        + " away what each leaves out."));
        notes.addAll(report.caveats());
        return List.copyOf(notes);
    }
}
