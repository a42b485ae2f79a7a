package org.ldsdk.samples.story;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityFinding;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.EntryFinding;
import org.ldsdk.needs.service.NeedFinding;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;

/** Who is lost between thresholds? */
public final class NeedsStory {

    private static final String RULE = "moderate-or-worse-count";

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
        Case invented = Json.read(Resources.open("case-invented.json"), Case.class, "case-invented.json");
        ServiceDirectory directory = ServiceDirectory.read(
                        Resources.text("services-keys-to-diversion.json"),
                        "services-keys-to-diversion.json",
                        NeedDomains.shipped())
                .with(Resources.text("services-invented.json"), "services-invented.json");
        PersonFinding found =
                Eligibility.of(directory, ComplexityRules.shipped(), RULE).evaluate(invented.profile());
        return tell(found);
    }

    private static String tell(PersonFinding found) {
        StringBuilder text = new StringBuilder(
                "2. NEEDS BETWEEN THRESHOLDS. An invented person; thresholds invented, four schemes from"
                        + " Keys to diversion (2014).\n\n");
        text.append("  Offer by offer. Meeting the criteria is not acceptance.\n");
        found.offers()
                .values()
                .forEach(offer -> text.append(line(offer.offer().name().text(), offer(offer))));
        text.append("\n  Need by need: severity by the practitioner, 0 to 4, and offers that would do.\n");
        found.needs().values().stream()
                .filter(need -> need.severity()
                        .value()
                        .filter(severity -> severity >= 2)
                        .isPresent())
                .forEach(need -> text.append(line(need.domain().label(), need(need))));
        text.append("\n  Together\n");
        ComplexityFinding rule = found.decidingRule();
        text.append(line(
                "cumulative",
                found.cumulative().word().replace('-', ' ') + ": " + rule.lowest() + " to "
                        + rule.highest()
                        + " needs at moderate or worse, unknown ones counted as possible; the rule asks for "
                        + rule.rule().atLeast()));
        text.append(line(
                "no single door",
                found.noSingleDoor().word().replace('-', ' ') + ": no offer meets "
                        + found.treatmentNeedsWithoutOffer().stream()
                                .map(domain -> domain.label())
                                .collect(Collectors.joining(", "))));
        return text.toString();
    }

    private static String offer(OfferFinding offer) {
        String verdict = offer.verdict().word().replace('-', ' ');
        String why = (offer.verdict() == OfferVerdict.DOES_NOT_MEET ? offer.failing() : offer.open())
                .stream().map(NeedsStory::entry).collect(Collectors.joining("; "));
        return verdict + (why.isEmpty() ? "" : ": " + why);
    }

    private static String entry(EntryFinding entry) {
        String margin = entry.finding()
                .margin()
                .filter(m -> m.lowest() == m.highest())
                .map(m -> ", margin " + Reading.number(m.lowest()))
                .orElse("");
        return entry.criterion().reason().spoken() + " (" + readings(entry.finding()) + margin + ")";
    }

    private static String readings(Finding finding) {
        return finding.readings().stream()
                .map(reading -> reading.label() + " " + reading.words())
                .collect(Collectors.joining(", "));
    }

    private static String need(NeedFinding need) {
        String met = String.join(", ", need.offers(OfferVerdict.MEETS));
        return need.severity().value().orElseThrow() + "  " + (met.isEmpty() ? "none" : met);
    }

    private static String line(String name, String words) {
        return String.format(Locale.ROOT, "  %-38s %s", name, words) + "\n";
    }

    /**
     * The data file.
     *
     * @param invented always true here
     * @param about says that nobody is meant
     * @param profile the person's needs
     */
    record Case(boolean invented, String about, NeedsProfile profile) {}
}
