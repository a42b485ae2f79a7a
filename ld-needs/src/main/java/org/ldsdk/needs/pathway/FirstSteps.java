package org.ldsdk.needs.pathway;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.Tier;

/** What was begun first in a case: what is sent or given, in a whole case as it was, where the first of all began in the period. */
final class FirstSteps {

    private final Cohort cohort;
    private final DiversionKeys keys;
    private final NeedDomains needs;

    FirstSteps(Cohort cohort, DiversionKeys keys, NeedDomains needs) {
        this.cohort = cohort;
        this.keys = keys;
        this.needs = needs;
    }

    /** Of cases first met in the period with something begun for advice needs: those where the team itself began at once. */
    Share adviceInTeam(Set<String> offers) {
        int asked = 0;
        int inTeam = 0;
        int nothing = 0;
        for (CaseHistory one : cohort.cases()) {
            Optional<Instant> met = one.firstContact().filter(cohort.plan()::covers);
            if (met.isPresent() && begun(one, this::isAdvice).isPresent()) {
                asked++;
                Optional<Instant> team = begun(one, it -> isAdvice(it) && offers.contains(it.offer()));
                inTeam += team.filter(at -> !at.isAfter(later(met.get()))).isPresent() ? 1 : 0;
            } else if (met.isPresent()) {
                nothing++;
            }
        }
        return Share.of(
                        "advised by the team itself within " + keys.atOnceHours() + " hours of the first contact",
                        "cases first met in the period in which anything was begun for "
                                + String.join(" or ", advice()),
                        inTeam,
                        asked)
                .without("in which nothing was begun for these, whether or not they were needed", nothing);
    }

    private List<String> advice() {
        return keys.adviceNeeds().stream().sorted().toList();
    }

    private boolean isAdvice(Referral referral) {
        return referral.needs().stream().anyMatch(keys.adviceNeeds()::contains);
    }

    /** Of cases with something begun for both: those where the basic need did not come later. */
    Share basicNotLater() {
        int both = 0;
        int notLater = 0;
        int treatmentOnly = 0;
        int noTreatment = 0;
        for (CaseHistory one : cohort.cases()) {
            Optional<Instant> first = begun(one, it -> true).filter(cohort.plan()::covers);
            Optional<Instant> basic = begun(one, it -> isFor(it, Tier.BASIC));
            Optional<Instant> treatment = begun(one, it -> isFor(it, Tier.TREATMENT));
            if (first.isPresent() && treatment.isPresent() && basic.isPresent()) {
                both++;
                notLater += basic.get().isAfter(later(treatment.get())) ? 0 : 1;
            } else if (first.isPresent()) {
                treatmentOnly += treatment.isPresent() ? 1 : 0;
                noTreatment += treatment.isPresent() ? 0 : 1;
            }
        }
        return Share.of(
                        "basic need begun before treatment or within " + keys.atOnceHours() + " hours of it",
                        "cases with something begun for a basic need and for treatment",
                        notLater,
                        both)
                .without("with treatment and nothing for a basic need, whether or not there was one", treatmentOnly)
                .without("without treatment", noTreatment);
    }

    private boolean isFor(Referral referral, Tier tier) {
        return referral.needs().stream()
                .anyMatch(code ->
                        needs.domain(code).filter(it -> it.tier() == tier).isPresent());
    }

    private Instant later(Instant time) {
        return time.plus(Duration.ofHours(keys.atOnceHours()));
    }

    private static Optional<Instant> begun(CaseHistory one, Predicate<Referral> which) {
        return one.referrals().stream()
                .filter(which)
                .flatMap(referral -> Cohort.begun(referral).stream())
                .min(Comparator.naturalOrder());
    }
}
