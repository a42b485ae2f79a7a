package org.ldsdk.ripls.collaboration;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.ldsdk.core.Computed;

/**
 * Integration with some partners.
 *
 * @param scope with how many there is any
 * @param actual the mean rank as it is
 * @param optimum the mean rank that would serve best
 * @param gap the mean of optimum less actual: positive where more integration is wanted, negative where less
 */
public record IntegrationSummary(Scope scope, MeanRank actual, MeanRank optimum, MeanRank gap) {

    static Computed<IntegrationSummary> of(List<IntegrationRating> ratings) {
        if (ratings.isEmpty()) {
            return Computed.none("no such partner");
        }
        int integrated = (int)
                ratings.stream().filter(rating -> rating.actual().orElse(0) > 0).count();
        int unknown = (int)
                ratings.stream().filter(rating -> rating.actual().isEmpty()).count();
        return Computed.of(new IntegrationSummary(
                new Scope(integrated, unknown, ratings.size()),
                mean(ratings, rating -> lowest(rating.actual()), rating -> highest(rating.actual())),
                mean(ratings, rating -> lowest(rating.optimum()), rating -> highest(rating.optimum())),
                mean(
                        ratings,
                        rating -> lowest(rating.optimum()) - highest(rating.actual()),
                        rating -> highest(rating.optimum()) - lowest(rating.actual()))));
    }

    private static MeanRank mean(
            List<IntegrationRating> ratings,
            ToIntFunction<IntegrationRating> lowest,
            ToIntFunction<IntegrationRating> highest) {
        return new MeanRank(
                ratings.stream().mapToInt(lowest).sum(),
                ratings.stream().mapToInt(highest).sum(),
                ratings.size());
    }

    private static int lowest(OptionalInt rank) {
        return rank.orElse(0);
    }

    private static int highest(OptionalInt rank) {
        return rank.orElse(IntegrationRating.HIGHEST);
    }
}
