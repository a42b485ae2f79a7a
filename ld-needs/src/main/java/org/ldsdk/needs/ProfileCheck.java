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
