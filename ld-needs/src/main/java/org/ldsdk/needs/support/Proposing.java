package org.ldsdk.needs.support;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Tier;
import org.ldsdk.needs.service.Escalation;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.NeedFinding;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.OfferVerdict;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.StaleOffer;

/** Puts together what is proposed to one person: which needs are looked for, with which offers, and what is said beside. */
final class Proposing {

    private final PersonFinding found;
    private final NeedsProfile profile;
    private final ServiceDirectory directory;
    private final Optional<Freshness> freshness;
    private final OfferPool pool;
    private final List<NeedRow> table;

    Proposing(PersonFinding found, ServiceDirectory directory, Optional<Freshness> freshness) {
        this.found = found;
        this.profile = found.profile();
        this.directory = directory;
        this.freshness = freshness;
        OptionsCheck.check(found, directory);
        this.pool = new OfferPool(found);
        this.table = needs(Verdict.MET)
                .filter(need -> !profile.isMet(need.domain().code()))
                .map(this::row)
                .toList();
    }

    private Stream<NeedFinding> needs(Verdict isNeed) {
        return found.needs().values().stream()
                .filter(need -> need.domain().tier() != Tier.SAFETY && need.isNeed() == isNeed);
    }

    private NeedRow row(NeedFinding need) {
        return new NeedRow(
                need.domain(),
                need.severity().value().orElseThrow(),
                offers(need, finding -> finding.verdict() == OfferVerdict.MEETS),
                offers(
                        need,
                        finding -> finding.verdict() == OfferVerdict.UNDETERMINED && pool.isPerhaps(finding.offer())));
    }

    private static List<ServiceOffer> offers(NeedFinding need, Predicate<OfferFinding> which) {
        return need.offers().stream().filter(which).map(OfferFinding::offer).toList();
    }

    PackageOptions options(SearchLimits limits) {
        Covering covering = new Covering(table, pool, profile.chosen());
        BestCovers best = BestCovers.of(covering.problem(), limits);
        List<PackageOption> options = best.sets().stream()
                .filter(set -> !set.isEmpty())
                .map(set -> option(covering, set))
                .sorted(Comparator.comparing(option -> ids(option.offers())))
                .toList();
        return ImmutablePackageOptions.builder()
                .id(profile.id())
                .options(options)
                .hasMore(best.more())
                .isComplete(best.complete())
                .table(table)
                .escalations(escalations())
                .notKnown(needs(Verdict.UNDETERMINED).map(NeedFinding::domain).toList())
                .metNow(needs(Verdict.MET)
                        .map(NeedFinding::domain)
                        .filter(need -> profile.isMet(need.code()))
                        .toList())
                .perhaps(leftOut(pool::isPerhaps))
                .refused(refused())
                .notPossible(leftOut(this::cannotCome))
                .chosen(chosen(options, covering))
                .stale(stale())
                .freshness(freshness)
                .domains(directory.domains())
                .definitions(found.definitions())
                .build();
    }

    private static String ids(List<ServiceOffer> offers) {
        return String.join(" ", offers.stream().map(ServiceOffer::id).toList());
    }

    private PackageOption option(Covering covering, BitSet set) {
        List<ServiceOffer> offers = covering.offers(set);
        SortedMap<String, List<NeedDomain>> meets = new TreeMap<>();
        offers.forEach(offer -> meets.put(offer.id(), needsOf(offer)));
        List<NeedRow> unmet = table.stream()
                .filter(row -> offers.stream()
                        .noneMatch(offer -> offer.addresses(row.need().code())))
                .sorted(Comparator.comparing(NeedRow::severity, Comparator.reverseOrder()))
                .toList();
        return ImmutablePackageOption.builder()
                .offers(offers)
                .meets(meets)
                .unmetBasic(unmet(unmet, true))
                .unmetOther(unmet(unmet, false))
                .waiting(covering.wait(set))
                .overflow(offers.stream()
                        .flatMap(offer -> SoftOverflow.of(offer).stream())
                        .toList())
                .stale(offers.stream().flatMap(offer -> stale(offer).stream()).toList())
                .build();
    }

    private static List<NeedDomain> unmet(List<NeedRow> rows, boolean basic) {
        return rows.stream()
                .map(NeedRow::need)
                .filter(need -> (need.tier() == Tier.BASIC) == basic)
                .toList();
    }

    private List<NeedDomain> needsOf(ServiceOffer offer) {
        return table.stream()
                .map(NeedRow::need)
                .filter(need -> offer.addresses(need.code()))
                .toList();
    }

    private List<SafetyNeed> escalations() {
        return found.needs().values().stream()
                .filter(need -> need.domain().tier() == Tier.SAFETY)
                .map(this::safety)
                .filter(need -> need.isSeen()
                        || profile.severity(need.need().code()).value().isEmpty())
                .toList();
    }

    private SafetyNeed safety(NeedFinding need) {
        List<Escalation> ways = directory.escalations().stream()
                .filter(one -> one.domain().equals(need.domain().code()))
                .toList();
        return new SafetyNeed(
                need.domain(),
                need.ratings(),
                ways,
                offers(need, finding -> finding.verdict() == OfferVerdict.MEETS && !pool.isRefused(finding.offer())));
    }

    /** Offers for needs that are looked for, in alphabetical order of their ids, with why they are in no option. */
    private List<LeftOut> leftOut(Predicate<ServiceOffer> which) {
        return directory.offers().stream()
                .filter(offer -> !needsOf(offer).isEmpty() && which.test(offer))
                .map(this::leftOut)
                .toList();
    }

    private LeftOut leftOut(ServiceOffer offer) {
        return new LeftOut(offer, needsOf(offer), pool.whyNot(offer).orElseThrow());
    }

    private List<LeftOut> refused() {
        return directory.offers().stream()
                .filter(pool::isRefused)
                .map(this::leftOut)
                .toList();
    }

    private boolean cannotCome(ServiceOffer offer) {
        boolean shut = pool.finding(offer.id()).verdict() == OfferVerdict.DOES_NOT_MEET || pool.isRefused(offer);
        return !shut && !pool.isPerhaps(offer) && pool.whyNot(offer).isPresent();
    }

    private List<ChosenOffer> chosen(List<PackageOption> options, Covering covering) {
        return profile.chosen().stream()
                .sorted()
                .map(pool::offer)
                .map(offer -> new ChosenOffer(offer, whyNotInEvery(offer, options, covering)))
                .toList();
    }

    private Optional<String> whyNotInEvery(ServiceOffer offer, List<PackageOption> options, Covering covering) {
        boolean every = !options.isEmpty()
                && options.stream().allMatch(option -> option.offers().contains(offer));
        return every ? Optional.empty() : pool.whyNot(offer).or(() -> Optional.of(covering.whyNotTogether(offer)));
    }

    private Optional<StaleOffer> stale(ServiceOffer offer) {
        return freshness.map(limit -> limit.check(offer)).orElseGet(() -> Freshness.never(offer));
    }

    private List<StaleOffer> stale() {
        return table.stream()
                .flatMap(row -> Stream.of(row.meets(), row.perhaps()))
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(ServiceOffer::id))
                .flatMap(offer -> stale(offer).stream())
                .toList();
    }
}
