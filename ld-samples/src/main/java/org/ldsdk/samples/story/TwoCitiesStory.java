package org.ldsdk.samples.story;

import java.util.stream.Collectors;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.Capacity;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;

/** The same needs in two cities: who takes both people, and do four schemes have a place? */
public final class TwoCitiesStory {

    private static final String PLYMOUTH = "sample-1";
    private static final String PORTSMOUTH = "sample-2";

    private TwoCitiesStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        return "THE SAME NEEDS IN TWO CITIES. Two invented people; thresholds and numbers of people invented, four schemes"
                + " from Keys to diversion (2014).\n"
                + "\n  Plymouth\n" + city(PLYMOUTH, "cass", "invented-community-team")
                + "\n  Portsmouth\n" + city(PORTSMOUTH, "portsmouth-cjt", "invented-portsmouth-team")
                + "\n  Is there a place? Each scheme is asked about the first person's needs, where the scheme works.\n"
                + place("cass", "plymouth")
                + place("portsmouth-cjt", "portsmouth")
                + place("mo-del", "manchester")
                + place("penrose-mhap", "lewisham");
    }

    private static String city(String person, String scheme, String team) {
        PersonFinding found = SampleNeeds.found(SampleNeeds.person(person));
        OfferFinding refusing = SampleNeeds.offer(found, team);
        return line(SampleNeeds.offer(found, scheme))
                + NeedsWords.line("  for", needs(found, scheme))
                + line(refusing)
                + NeedsWords.line("  what would change this", NeedsWords.steps(refusing))
                + line(SampleNeeds.offer(found, "invented-talking-therapy"))
                + NeedsWords.together(found)
                + NeedsWords.options(SampleNeeds.options(found));
    }

    /** The person's needs for which the offer would do. */
    private static String needs(PersonFinding found, String offer) {
        return found.needs().values().stream()
                .filter(need -> need.severity().value().orElse(0) > 0)
                .filter(need -> need.offers(OfferVerdict.MEETS).contains(offer))
                .map(need -> need.domain().label())
                .collect(Collectors.joining(", "));
    }

    private static String line(OfferFinding offer) {
        return NeedsWords.line(offer.offer().name().text(), NeedsWords.offer(offer));
    }

    private static String place(String scheme, String area) {
        NeedsProfile there = SampleNeeds.supposing(SampleNeeds.person(PLYMOUTH), "area", area);
        OfferFinding offer = SampleNeeds.offer(SampleNeeds.found(there), scheme);
        String answer = offer.verdict() == OfferVerdict.MEETS ? "meets" : NeedsWords.offer(offer);
        return NeedsWords.line(offer.offer().name().text(), places(offer.offer().capacity()) + "; " + answer);
    }

    private static String places(Capacity capacity) {
        String now = capacity.load().map(load -> ", " + load + " there now").orElse("");
        return switch (capacity.policy()) {
            case NONE -> "no formal number of places";
            case SOFT ->
                capacity.places().orElseThrow() + " places" + now
                        + (capacity.isExceeded() ? ", more than planned" : "");
            case HARD -> capacity.places().orElseThrow() + " places and no more" + now;
        };
    }
}
