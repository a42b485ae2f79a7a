package org.ldsdk.ripls.psychometrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.ConfidenceInterval;

/** Makes a {@link ScaleReliability} of moments: at least 2 items and 2 respondents. */
final class ReliabilityAnalysis {

    private final List<String> items;
    private final ItemMoments moments;
    private final ScaleVariances variances;
    private final CovarianceMatrix covariances;

    private ReliabilityAnalysis(List<String> items, ItemMoments moments) {
        this.items = items;
        this.moments = moments;
        this.variances = new ScaleVariances(moments);
        this.covariances = CovarianceMatrix.of(moments).value().orElseThrow();
    }

    static ScaleReliability of(
            List<String> items, ItemMoments moments, Computed<ConfidenceInterval> bootstrapInterval) {
        Optional<String> whyNone = ScaleVariances.whyNone(moments.respondents(), items.size());
        if (whyNone.isPresent()) {
            return none(moments.respondents(), items, whyNone.get());
        }
        if (items.size() != moments.items()) {
            throw new IllegalArgumentException(
                    "ScaleReliability.items: must be " + moments.items() + " codes, but was " + items.size());
        }
        return new ReliabilityAnalysis(items, moments).result(bootstrapInterval);
    }

    private ScaleReliability result(Computed<ConfidenceInterval> bootstrapInterval) {
        CronbachAlpha alpha = new CronbachAlpha(moments.respondents(), items.size(), variances.alpha());
        return ImmutableScaleReliability.builder()
                .alpha(alpha)
                .bootstrapInterval(bootstrapInterval)
                .covariances(Computed.of(covariances))
                .interItemCorrelations(InterItemCorrelations.of(covariances))
                .guttman(alpha.raw().reason().map(GuttmanLambdas::none).orElseGet(() -> GuttmanLambdas.of(covariances)))
                .oddEven(SplitHalf.oddEven(items, moments))
                .firstSecond(SplitHalf.firstSecond(items, moments))
                .standardErrorOfMeasurement(
                        alpha.raw().map(raw -> Math.sqrt(variances.ofSample(variances.ofSum()) * (1 - raw))))
                .items(IntStream.range(0, items.size()).mapToObj(this::item).toList())
                .build();
    }

    private ItemReliability item(int item) {
        int[] others = IntStream.range(0, items.size()).filter(it -> it != item).toArray();
        long sumOfOthers = IntStream.of(others).mapToLong(moments::sum).sum();
        return ImmutableItemReliability.builder()
                .item(items.get(item))
                .isConstant(variances.isConstant(item))
                .itemTotalCorrelation(variances.correlationWithRest(item))
                .alphaIfDeleted(variances.alphaWithout(item))
                .standardizedAlphaIfDeleted(
                        InterItemCorrelations.of(covariances, others).flatMap(InterItemCorrelations::standardizedAlpha))
                .meanIfDeleted(Computed.of((double) sumOfOthers / moments.respondents()))
                .varianceIfDeleted(Computed.of(variances.ofSample(variances.ofRest(item))))
                .build();
    }

    static ScaleReliability none(int respondents, List<String> items, String reason) {
        return ImmutableScaleReliability.builder()
                .alpha(new CronbachAlpha(respondents, items.size(), Computed.none(reason)))
                .bootstrapInterval(Computed.none(reason))
                .covariances(Computed.none(reason))
                .interItemCorrelations(Computed.none(reason))
                .guttman(GuttmanLambdas.none(reason))
                .oddEven(SplitHalf.none(reason))
                .firstSecond(SplitHalf.none(reason))
                .standardErrorOfMeasurement(Computed.none(reason))
                .items(items.stream().map(item -> none(item, reason)).toList())
                .build();
    }

    private static ItemReliability none(String item, String reason) {
        return ImmutableItemReliability.builder()
                .item(item)
                .isConstant(false)
                .itemTotalCorrelation(Computed.none(reason))
                .alphaIfDeleted(Computed.none(reason))
                .standardizedAlphaIfDeleted(Computed.none(reason))
                .meanIfDeleted(Computed.none(reason))
                .varianceIfDeleted(Computed.none(reason))
                .build();
    }
}
