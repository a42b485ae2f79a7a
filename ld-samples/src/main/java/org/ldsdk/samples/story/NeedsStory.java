package org.ldsdk.samples.story;

import java.time.LocalDate;
import java.util.List;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.service.NeedFinding;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;

/** Who is lost between thresholds? */
public final class NeedsStory {

    private static final String TEAM = "invented-community-team";

    private NeedsStory() {}

    /**
     * Prints this story alone.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        NeedsProfile person = SampleNeeds.person("sample-1");
        PersonFinding found = SampleNeeds.found(person);
        return "2. NEEDS BETWEEN THRESHOLDS. An invented person; thresholds invented, four schemes from"
                + " Keys to diversion (2014).\n\n"
                + "  Offer by offer. Meeting the criteria is not acceptance.\n"
                + NeedsWords.lines(found.offers().values(), NeedsStory::name, NeedsStory::offer)
                + "\n  Need by need: severity by the practitioner, 0 to 4, and offers that would do.\n"
                + NeedsWords.lines(moderateOrWorse(found), need -> need.domain().label(), NeedsStory::need)
                + "\n  Together\n" + NeedsWords.together(found) + NeedsWords.options(SampleNeeds.options(found))
                + "\n  Later the practitioner rates mental health again: severe (3).\n" + later(person);
    }

    private static String name(OfferFinding offer) {
        return offer.offer().name().text();
    }

    private static String offer(OfferFinding offer) {
        return NeedsWords.isElsewhere(offer) ? "in another city" : NeedsWords.offer(offer);
    }

    private static List<NeedFinding> moderateOrWorse(PersonFinding found) {
        return found.needs().values().stream()
                .filter(need -> need.severity()
                        .value()
                        .filter(severity -> severity >= 2)
                        .isPresent())
                .toList();
    }

    private static String need(NeedFinding need) {
        String met = String.join(", ", need.offers(OfferVerdict.MEETS));
        return need.severity().value().orElseThrow() + "  " + (met.isEmpty() ? "none" : met);
    }

    /** Severity is never a step; once it is another, what is left may be. */
    private static String later(NeedsProfile person) {
        NeedsProfile again =
                person.with(Rating.of("mental-health", Rater.PRACTITIONER, 3).on(LocalDate.parse("2026-11-20")));
        OfferFinding team = SampleNeeds.offer(SampleNeeds.found(again), TEAM);
        return NeedsWords.line(name(team), NeedsWords.offer(team))
                + NeedsWords.line("  what would change this", NeedsWords.steps(team));
    }
}
