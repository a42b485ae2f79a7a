package org.ldsdk.ripls.dimensionality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;
import org.ldsdk.ripls.internal.Figures;

/** The screening in words and numbers. */
record DimensionalityText(Dimensionality screened) {

    String text() {
        return "Over the " + screened.respondents() + " who answered all "
                + screened.items().size()
                + " items\n"
                + scales()
                + items()
                + eigenvalues()
                + Dimensionality.CAUTION + "\n";
    }

    private String scales() {
        return screened.scaleCorrelations().stream()
                .map(pair -> pair.scale() + " and " + pair.other() + ": correlation " + shown(pair.raw())
                        + "; corrected for unreliability " + shown(pair.disattenuated())
                        + pair.remark().map(remark -> " (" + remark + ")").orElse("") + "\n")
                .collect(Collectors.joining());
    }

    private String items() {
        List<ItemCorrelations> closer = screened.closerToAnother();
        Optional<String> none = nothingCompared();
        if (none.isPresent()) {
            return "Items with their own and other scales: not computed, " + none.get() + "\n";
        }
        if (closer.isEmpty()) {
            return "No item goes more with another scale than with the other items of its own, as far as computed\n";
        }
        return closer.stream()
                .map(item -> "Item " + item.item() + " goes more with "
                        + item.closerTo().orElseThrow() + " than with the other items of " + item.scale() + ": "
                        + item.others().entrySet().stream()
                                .filter(entry -> item.closerTo()
                                        .filter(entry.getKey()::equals)
                                        .isPresent())
                                .map(entry -> shown(entry.getValue()))
                                .collect(Collectors.joining())
                        + " and " + shown(item.own()) + "\n")
                .collect(Collectors.joining());
    }

    /** Why no item could be compared with its own scale; empty if one could. */
    private Optional<String> nothingCompared() {
        return screened.itemCorrelations().stream()
                        .allMatch(item -> item.own().value().isEmpty())
                ? screened.itemCorrelations().stream()
                        .flatMap(item -> item.own().reason().stream())
                        .findFirst()
                : Optional.empty();
    }

    private String eigenvalues() {
        return screened.eigenvalues()
                .map(DimensionalityText::eigenvalues)
                .value()
                .orElseGet(() -> "Eigenvalues: not computed, "
                        + screened.eigenvalues().reason().orElseThrow() + "\n");
    }

    private static String eigenvalues(ParallelAnalysis analysis) {
        int shown = Math.min(analysis.levels().size(), Math.max(analysis.aboveMean(), analysis.above95()) + 1);
        return "Eigenvalues of the correlations (first " + shown + " of "
                + analysis.levels().size()
                + "), beside mean and 95th percentile of those of unrelated items: "
                + analysis.levels().stream()
                        .limit(shown)
                        .map(level -> Figures.number(level.observed()) + " (" + Figures.number(level.randomMean())
                                + ", " + Figures.number(level.random95()) + ")")
                        .collect(Collectors.joining("; "))
                + "\nAbove the mean: " + analysis.aboveMean() + "; above the 95th percentile: " + analysis.above95()
                + " (" + analysis.replicates() + " random samples, " + analysis.generator() + ", seed "
                + analysis.seed()
                + ")\n";
    }

    private static String shown(Computed<Double> computed) {
        return computed.map(Figures::number)
                .value()
                .orElseGet(() -> "not computed, " + computed.reason().orElseThrow());
    }
}
