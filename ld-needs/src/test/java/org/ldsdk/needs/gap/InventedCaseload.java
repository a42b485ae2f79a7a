package org.ldsdk.needs.gap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;
import org.ldsdk.core.casework.DeclineReason;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;

/**
 * People who do not exist. Two shares are those that RAND printed of 8,729 adults referred to liaison and diversion in
 * 27 sites from January to September 2017: a mental health need 71 %, misuse of drugs or alcohol 52 % (RAND, RB and RR
 * A1271-1, 2021). Everything else is invented, above all how things occur together, severities, groups and what became
 * of referrals. Drawn by java.util.Random, whose algorithm its documentation fixes.
 */
final class InventedCaseload {

    static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
    static final Grouping SEX = Grouping.of("sex", "sex", List.of("female", "male"));
    static final Grouping ETHNICITY =
            Grouping.of("ethnicity", "ethnic group", List.of("asian", "black", "mixed", "other", "white"));
    static final Grouping AGE = Grouping.bands("age", "age", List.of(18, 25, 35, 50));
    static final List<Grouping> GROUPINGS = List.of(SEX, ETHNICITY, AGE);

    private final Random random;
    private final Eligibility eligibility = eligibility();

    private InventedCaseload(long seed) {
        this.random = new Random(seed);
    }

    static List<GapCase> of(int people, long seed) {
        InventedCaseload caseload = new InventedCaseload(seed);
        List<GapCase> cases = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            cases.add(caseload.person("invented-" + i));
        }
        return cases;
    }

    static Eligibility eligibility() {
        String file = "services-gap-invented.json";
        return Eligibility.of(
                ServiceDirectory.read(text(file), file, NeedDomains.shipped()),
                ComplexityRules.shipped(),
                "moderate-or-worse-count");
    }

    static String text(String file) {
        try (InputStream in = InventedCaseload.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private int severity(double share) {
        return chance(share) ? 1 + random.nextInt(4) : 0;
    }

    private NeedsProfile fact(NeedsProfile profile, String fact, double known, String value) {
        return chance(known)
                ? profile.fact(fact, value)
                : profile.withFact(fact, Known.missing(MissingReason.NOT_ASKED));
    }

    private GapCase person(String id) {
        NeedsProfile profile = NeedsProfile.of(id);
        profile = rate(profile, "mental-health", severity(0.71));
        boolean substance = chance(0.52);
        boolean alcohol = substance && chance(0.6);
        profile = rate(profile, "alcohol", alcohol ? 1 + random.nextInt(4) : 0);
        profile = rate(profile, "drugs", substance && (!alcohol || chance(0.5)) ? 1 + random.nextInt(4) : 0);
        profile = rate(profile, "housing", severity(0.4));
        profile = chance(0.9) ? rate(profile, "debt", severity(0.5)) : profile;
        for (NeedDomain need : NeedDomains.shipped().domains()) {
            boolean isRated = profile.rating(need.code(), Rater.PRACTITIONER).isPresent();
            profile = isRated || need.code().equals("debt") ? profile : rate(profile, need.code(), severity(0.03));
        }
        profile = fact(profile, "sex", 0.97, chance(0.2) ? "female" : "male");
        profile = fact(profile, "ethnicity", 0.85, ethnicity());
        profile = fact(profile, "age", 0.98, Integer.toString(16 + random.nextInt(45)));
        profile = fact(profile, "area", 0.85, chance(0.8) ? "here" : "elsewhere");
        profile = fact(profile, "gp-registered", 0.9, chance(0.6) ? "yes" : "no");
        PersonFinding finding = eligibility.evaluate(profile);
        return finding.offers().get("community-team").verdict() == OfferVerdict.MEETS
                ? GapCase.of(finding, history(id))
                : GapCase.of(finding);
    }

    private static NeedsProfile rate(NeedsProfile profile, String need, int severity) {
        return profile.rate(need, Rater.PRACTITIONER, severity);
    }

    private String ethnicity() {
        double at = random.nextDouble();
        return at < 0.06 ? "asian" : at < 0.14 ? "black" : at < 0.18 ? "mixed" : at < 0.2 ? "other" : "white";
    }

    private CaseHistory history(String id) {
        CaseRef ref = CaseRef.of(id);
        CaseHistory history = CaseHistory.of(ref);
        Instant at = AS_OF.minusSeconds(900_000);
        Instant due = AS_OF;
        Referral sent = Referral.of(ref, "r1", "community-team", Set.of("mental-health"), new ReferralEvent.Drafted(at))
                .with(new ReferralEvent.Consented(at))
                .with(new ReferralEvent.Sent(at, due));
        int became = random.nextInt(10);
        return history.with(
                became < 4
                        ? sent.with(new ReferralEvent.Declined(at, DeclineReason.NONE_GIVEN))
                        : became < 8 ? sent.with(new ReferralEvent.Accepted(at)) : sent);
    }
}
