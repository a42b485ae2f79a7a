package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.FactDefinition;

/**
 * Finds everything in a profile that cannot be, without showing any value of it. The rules are worded as the
 * constraints on {@link Rating} are.
 */
final class ProfileCheck {

    private final NeedDomains domains;
    private final List<Problem> problems = new ArrayList<>();

    private ProfileCheck(NeedDomains domains) {
        this.domains = domains;
    }

    static List<Problem> check(NeedsProfile profile, NeedDomains domains, List<FactDefinition> facts) {
        ProfileCheck check = new ProfileCheck(domains);
        for (int i = 0; i < profile.ratings().size(); i++) {
            check.checkRating(
                    "NeedsProfile.ratings[" + i + "]", profile.ratings().get(i));
        }
        List<String> ranking = profile.priority().ranking().value().orElse(List.of());
        IntStream.range(0, ranking.size())
                .forEach(i -> check.checkDomain("NeedsProfile.priority.ranking[" + i + "]", ranking.get(i)));
        facts.forEach(fact -> check.checkFact(profile, fact));
        return List.copyOf(check.problems);
    }

    /** Faults of overrides by themselves: of each kind, a need has one. */
    static List<Problem> checkOnce(List<AttentionOverride> overrides) {
        return IntStream.range(0, overrides.size())
                .filter(i -> overrides.subList(0, i).stream()
                        .anyMatch(other -> other.getClass() == overrides.get(i).getClass()
                                && other.domain().equals(overrides.get(i).domain())))
                .mapToObj(i -> new Problem(
                        "NeedsProfile.overrides[" + i + "]", "must be the only override of this kind of this need"))
                .toList();
    }

    /** Faults of refusals and choices by themselves: an offer is named once. */
    static List<Problem> checkWishes(List<String> refused, List<String> chosen) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(checkNamedOnce("NeedsProfile.refused", refused));
        problems.addAll(checkNamedOnce("NeedsProfile.chosen", chosen));
        IntStream.range(0, chosen.size())
                .filter(i -> refused.contains(chosen.get(i)))
                .forEach(i -> problems.add(
                        new Problem("NeedsProfile.chosen[" + i + "]", "must not be among the refused too")));
        if (chosen.size() > NeedsProfile.MOST_CHOSEN) {
            problems.add(new Problem("NeedsProfile.chosen", "must be at most " + NeedsProfile.MOST_CHOSEN + " offers"));
        }
        return problems;
    }

    private static List<Problem> checkNamedOnce(String where, List<String> offers) {
        return IntStream.range(0, offers.size())
                .filter(i -> offers.subList(0, i).contains(offers.get(i)))
                .mapToObj(i -> new Problem(where + "[" + i + "]", "must not be there twice"))
                .toList();
    }

    /** The same, and what an order of attention reads besides. */
    static List<Problem> check(NeedsProfile profile, NeedDomains domains, AttentionRules rules) {
        List<Problem> problems = new ArrayList<>(check(
                profile,
                domains,
                rules.facts().stream().map(AttentionFact::definition).toList()));
        for (int i = 0; i < profile.overrides().size(); i++) {
            String where = "NeedsProfile.overrides[" + i + "].domain";
            AttentionOverride override = profile.overrides().get(i);
            checkOverride(override, domains, rules).ifPresent(rule -> problems.add(new Problem(where, rule)));
        }
        return List.copyOf(problems);
    }

    private static Optional<String> checkOverride(
            AttentionOverride override, NeedDomains domains, AttentionRules rules) {
        Optional<AttentionTier> tier = domains.domain(override.domain())
                .map(rules::tier)
                .or(() -> rules.facts().stream()
                        .filter(fact -> fact.code().equals(override.domain()))
                        .map(AttentionFact::tier)
                        .findFirst());
        if (tier.isEmpty()) {
            return Optional.of("must be a need of " + domains.id() + " " + domains.version() + " or a fact of "
                    + rules.id() + " " + rules.version());
        }
        boolean moves = override instanceof AttentionOverride.Moved;
        return moves && tier.get().isFixed()
                ? Optional.of("must not be of the preamble or of safety, which are acted on and never moved")
                : Optional.empty();
    }

    private void checkRating(String where, Rating rating) {
        checkDomain(where + ".domain", rating.domain());
        rating.severity().value().ifPresent(severity -> {
            if (severity < Severity.NONE) {
                problems.add(new Problem(where + ".severity", "must be at least " + Severity.NONE));
            }
            if (severity > Severity.WORST) {
                problems.add(new Problem(where + ".severity", "must be at most " + Severity.WORST));
            }
        });
    }

    private void checkDomain(String where, String code) {
        if (domains.domain(code).isEmpty()) {
            problems.add(new Problem(where, "must be a need of " + domains.id() + " " + domains.version()));
        }
    }

    private void checkFact(NeedsProfile profile, FactDefinition fact) {
        String where = "NeedsProfile.facts[" + fact.code() + "]";
        Optional.ofNullable(profile.facts().get(fact.code()))
                .flatMap(Known::value)
                .ifPresent(written -> {
                    fact.values()
                            .filter(values -> !values.contains(written))
                            .ifPresent(values ->
                                    problems.add(new Problem(where, "must be one of " + String.join(", ", values))));
                    fact.range()
                            .filter(range -> !isWithin(written, range.min(), range.max()))
                            .ifPresent(range ->
                                    problems.add(new Problem(where, "must be a whole number in " + range.words())));
                });
    }

    private static boolean isWithin(String written, double lowest, double highest) {
        if (!written.matches("-?[0-9]{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(written);
        return number >= lowest && number <= highest;
    }
}
