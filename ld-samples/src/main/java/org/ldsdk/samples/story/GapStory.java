package org.ldsdk.samples.story;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.gap.GapCase;
import org.ldsdk.needs.gap.GapReport;
import org.ldsdk.needs.gap.Grouping;
import org.ldsdk.needs.service.Eligibility;

/**
 * Where do services leave needs unmet? Six hundred people drawn at random. That 71 % have a mental health need and 52 % misuse drugs or
 * alcohol is what RAND printed of 8,729 adults referred in 27 sites from January to September 2017 (RB-A1271-1, 2021); every other share
 * is invented, and above all how things occur together.
 */
public final class GapStory {

    private static final int PEOPLE = 600;
    private static final long SEED = 7;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private GapStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        GapStory story = new GapStory();
        Eligibility eligibility =
                Eligibility.of(SampleNeeds.services(), ComplexityRules.shipped(), "moderate-or-worse-count");
        List<GapCase> cases = IntStream.range(0, PEOPLE)
                .mapToObj(i -> GapCase.of(eligibility.evaluate(story.person(i))))
                .toList();
        List<Grouping> groupings = List.of(
                Grouping.of("sex", "sex", List.of("female", "male")),
                Grouping.bands("age", "age", List.of(18, 25, 35, 50)));
        return "WHERE NEEDS STAY UNMET. " + PEOPLE + " invented people; only two shares are published, how things occur"
                + " together is invented.\n\n"
                + GapReport.of(cases, groupings, Instant.parse("2026-11-22T00:00:00Z"))
                        .text();
    }

    private NeedsProfile person(int number) {
        NeedsProfile profile = NeedsProfile.of("invented-" + number)
                .rate("mental-health", Rater.PRACTITIONER, severity(0.71))
                .rate("drugs", Rater.PRACTITIONER, severity(0.52))
                .rate("housing", Rater.PRACTITIONER, severity(0.4))
                .rate("debt", Rater.PRACTITIONER, severity(0.5));
        profile = fact(profile, "sex", 0.97, chance(0.2) ? "female" : "male");
        profile = fact(profile, "age", 0.98, Integer.toString(16 + random.nextInt(45)));
        profile = fact(profile, "gp-registered", 0.9, chance(0.6) ? "yes" : "no");
        return fact(profile, "area", 0.95, chance(0.8) ? "plymouth" : "elsewhere");
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private int severity(double share) {
        return chance(share) ? 1 + random.nextInt(4) : 0;
    }

    /** A fact that is known of this share of people. */
    private NeedsProfile fact(NeedsProfile profile, String fact, double known, String value) {
        return profile.withFact(fact, chance(known) ? Known.of(value) : Known.missing(MissingReason.NOT_ASKED));
    }
}
