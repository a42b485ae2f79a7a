package org.ldsdk.needs.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;
import org.ldsdk.core.casework.DeclineReason;
import org.ldsdk.core.casework.Outcome;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.Draw;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.ServiceDirectory;

/** Draws small caseloads, services and groupings; all of it invented. */
final class CaseDraw {

    static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    static final Grouping SEX = Grouping.of("sex", "sex", List.of("female", "male"));
    static final Grouping ETHNICITY = Grouping.of("ethnicity", "ethnic group", List.of("a", "b", "c"));

    final Draw draw;
    final List<Grouping> groupings;
    final List<String> offers = new ArrayList<>();
    final List<NeedsProfile> people = new ArrayList<>();
    final List<GapCase> cases = new ArrayList<>();

    /** How likely the more frequent of everything is, in tenths: small caseloads differ in how one-sided they are. */
    private final int tilt;

    CaseDraw(Random random) {
        this.draw = new Draw(random);
        this.tilt = 3 + draw.below(6);
        this.groupings = draw.one(List.of(List.of(SEX), List.of(ETHNICITY), List.of(SEX, ETHNICITY)));
        for (int i = 0; i < 1 + draw.below(3); i++) {
            offers.add(offer("offer-" + i));
        }
        int size = 10 + draw.below(60);
        for (int i = 0; i < size; i++) {
            people.add(person("p" + i));
        }
        Eligibility eligibility = eligibility(offers);
        for (NeedsProfile person : people) {
            cases.add(history(GapCase.of(eligibility.evaluate(person))));
        }
    }

    private boolean likely() {
        return draw.below(10) < tilt;
    }

    String offer(String id) {
        List<String> entry = new ArrayList<>();
        entry.add(criterion(
                "severity",
                "below",
                "{\"kind\":\"at-least\",\"of\":\"need:mind\",\"cutOff\":" + (1 + draw.below(3)) + "}"));
        if (draw.below(2) == 0) {
            entry.add(criterion(
                    "sober",
                    "excluded",
                    "{\"kind\":\"at-most\",\"of\":\"need:drink\",\"cutOff\":" + draw.below(3) + "}"));
        }
        if (draw.below(2) == 0) {
            entry.add(criterion(
                    "registered",
                    "other-criterion",
                    "{\"kind\":\"one-of\",\"of\":\"fact:registered\",\"values\":[\"yes\"]}"));
        }
        if (draw.below(4) == 0) {
            entry.add(criterion(
                    "women", "other-criterion", "{\"kind\":\"one-of\",\"of\":\"fact:sex\",\"values\":[\"female\"]}"));
        }
        String capacity = draw.one(List.of(
                "{\"policy\":\"none\"}", "{\"policy\":\"none\"}", "{\"policy\":\"hard\",\"places\":5,\"load\":5}"));
        String stated = "{\"text\":\"invented\"}";
        return "{\"id\":\"" + id + "\",\"name\":" + stated + ",\"provider\":" + stated + ",\"area\":" + stated
                + ",\"needs\":[{\"domain\":\"mind\"}],\"capacity\":" + capacity + ",\"entry\":["
                + String.join(",", entry) + "],\"stated\":[]}";
    }

    private static String criterion(String code, String reason, String criterion) {
        return "{\"code\":\"" + code + "\",\"label\":\"invented\",\"reason\":\"" + reason + "\",\"criterion\":"
                + criterion + "}";
    }

    Eligibility eligibility(List<String> of) {
        ObjectNode json = (ObjectNode) Json.tree("""
            {"id": "drawn", "version": "1", "invented": true, "about": "Invented."}\
            """, "drawn.json");
        json.set(
                "facts",
                Json.toTree(List.of(
                        Map.of("code", "registered", "label", "registered", "values", List.of("yes", "no")),
                        Map.of("code", "sex", "label", "sex", "values", List.of("female", "male")))));
        json.set("offers", Json.tree("[" + String.join(",", of) + "]", "offers"));
        ComplexityRules rules = ComplexityRules.read("""
            {"id": "rules", "version": "1", "sources": {"s": {"text": "Invented", "verified": false}}, "facts": [],
             "rules": [{"code": "rule-0", "label": "two", "everyNeedFrom": 2, "atLeast": 2, "source": "s"}]}\
            """, "rules.json", Draw.DOMAINS);
        return Eligibility.of(ServiceDirectory.read((JsonNode) json, "drawn.json", Draw.DOMAINS), rules, "rule-0");
    }

    private NeedsProfile person(String id) {
        NeedsProfile profile = NeedsProfile.of(id);
        for (String need : List.of("mind", "drink", "roof")) {
            Rating rating = Rating.of(need, Rater.PRACTITIONER, likely() ? draw.below(3) : draw.below(5));
            boolean met = draw.below(10) == 0 && rating.severity().value().orElse(0) > 0;
            profile = draw.below(12) == 0 ? profile : profile.with(met ? rating.nowMet() : rating);
        }
        profile = draw.below(8) == 0 ? profile : profile.fact("sex", likely() ? "male" : "female");
        profile = draw.below(8) == 0
                ? profile
                : profile.fact("ethnicity", likely() ? "a" : draw.one(List.of("a", "b", "c")));
        return draw.below(8) == 0 ? profile : profile.fact("registered", likely() ? "yes" : "no");
    }

    private GapCase history(GapCase one) {
        CaseRef ref = CaseRef.of(one.finding().profile().id());
        CaseHistory history = CaseHistory.of(ref);
        for (int i = 0; i < draw.below(3); i++) {
            Instant at = NOW.minusSeconds(1000L * (1 + i));
            Referral sent = Referral.of(
                            ref, "r" + i, "offer-" + draw.below(3), Set.of("mind"), new ReferralEvent.Drafted(at))
                    .with(new ReferralEvent.Consented(at))
                    .with(new ReferralEvent.Sent(at, NOW));
            history = history.with(
                    switch (draw.below(4)) {
                        case 0 -> sent;
                        case 1 -> sent.with(new ReferralEvent.Accepted(at));
                        case 2 -> sent.with(new ReferralEvent.Closed(at, Outcome.NOT_ACCEPTED));
                        default -> sent.with(new ReferralEvent.Declined(at, DeclineReason.BELOW));
                    });
        }
        return draw.below(5) == 0 ? one : GapCase.of(one.finding(), history);
    }

    GapReport report() {
        return GapReport.of(cases, groupings, NOW);
    }

    /** The place of a person's group, found again without the code under test. */
    static String group(NeedsProfile person, Grouping grouping) {
        return person.facts().containsKey(grouping.fact())
                ? person.facts().get(grouping.fact()).value().orElse(Grouping.NOT_KNOWN)
                : Grouping.NOT_KNOWN;
    }

    List<Integer> shuffle() {
        return draw.shuffled(IntStream.range(0, cases.size()).boxed().toList());
    }

    @Override
    public String toString() {
        return people.size() + " people, " + offers;
    }
}
