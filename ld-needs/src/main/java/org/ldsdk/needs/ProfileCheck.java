package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.Problem;
import org.ldsdk.core.casework.JusticeHistory;
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
        for (int i = 0; i < profile.evidence().size(); i++) {
            String where = "NeedsProfile.evidence[" + i + "].domain";
            profile.evidence().get(i).domain().ifPresent(domain -> check.checkDomain(where, domain));
        }
        facts.forEach(fact -> check.checkFact(profile, fact));
        return List.copyOf(check.problems);
    }

    /** Faults of a profile by itself, whatever needs and facts there are. */
    static List<Problem> checkItself(NeedsProfile profile) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(repeated(
                "ratings",
                profile.ratings(),
                ProfileCheck::clash,
                "must be the only rating of this need by this rater, or all of them must be dated on different days"));
        problems.addAll(repeated(
                "overrides",
                profile.overrides(),
                (one, other) ->
                        one.getClass() == other.getClass() && one.domain().equals(other.domain()),
                "must be the only override of this kind of this need"));
        problems.addAll(repeated(
                "strengths",
                profile.strengths(),
                Strength::equals,
                "must not be said again by the same on the same day"));
        problems.addAll(repeated(
                "evidence",
                profile.evidence(),
                (one, other) -> one.tool().id().equals(other.tool().id())
                        && one.domain().equals(other.domain())
                        && one.date().equals(other.date()),
                "must be the only result of this tool for this need on this day"));
        problems.addAll(checkWishes(profile.refused(), profile.chosen()));
        problems.addAll(acknowledgedTooEarly(profile));
        return problems;
    }

    private static boolean clash(Rating one, Rating other) {
        return one.domain().equals(other.domain())
                && one.rater() == other.rater()
                && (one.date().isEmpty()
                        || one.date().equals(other.date())
                        || other.date().isEmpty());
    }

    /** What clashes with something that stands before it. */
    private static <T> List<Problem> repeated(String field, List<T> all, BiPredicate<T, T> clash, String rule) {
        return IntStream.range(0, all.size())
                .filter(i -> all.subList(0, i).stream().anyMatch(other -> clash.test(all.get(i), other)))
                .mapToObj(i -> new Problem("NeedsProfile." + field + "[" + i + "]", rule))
                .toList();
    }

    /** Faults of refusals and choices by themselves: an offer is named once. */
    private static List<Problem> checkWishes(List<String> refused, List<String> chosen) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(repeated("refused", refused, String::equals, "must not be there twice"));
        problems.addAll(repeated("chosen", chosen, String::equals, "must not be there twice"));
        IntStream.range(0, chosen.size())
                .filter(i -> refused.contains(chosen.get(i)))
                .forEach(i -> problems.add(
                        new Problem("NeedsProfile.chosen[" + i + "]", "must not be among the refused too")));
        if (chosen.size() > NeedsProfile.MOST_CHOSEN) {
            problems.add(new Problem("NeedsProfile.chosen", "must be at most " + NeedsProfile.MOST_CHOSEN + " offers"));
        }
        return problems;
    }

    /** At these stages nobody may be asked yet, so that nothing can be known. */
    private static List<Problem> acknowledgedTooEarly(NeedsProfile profile) {
        boolean early = known(profile, JusticeHistory.JUSTICE_STAGE)
                .filter(JusticeHistory::closesAcknowledgement)
                .isPresent();
        return early && known(profile, JusticeHistory.OFFENCE_ACKNOWLEDGED).isPresent()
                ? List.of(new Problem(
                        "NeedsProfile.facts[" + JusticeHistory.OFFENCE_ACKNOWLEDGED + "]",
                        "must be not applicable before a plea, a conviction or an out-of-court disposal"))
                : List.of();
    }

    private static Optional<String> known(NeedsProfile profile, String fact) {
        return Optional.ofNullable(profile.facts().get(fact)).flatMap(Known::value);
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
