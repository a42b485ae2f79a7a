package org.ldsdk.screening;

import java.util.List;
import java.util.Map;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Threshold;

/** Which way a scale or a threshold should go when an item counts more points. */
final class Direction {

    /** Rules that more points can unmake, and why. */
    private static final Map<String, String> NEITHER =
            Map.of("phq-9 symptom-pattern-other", "more than four symptoms belong to the other pattern");

    private Direction() {}

    static int of(Scale scale, String item) {
        return scale.reversed().contains(item) ? -1 : 1;
    }

    /** 1 towards met, -1 away from it, 0 if it may go either way. */
    static int of(ScreeningTool tool, Threshold threshold, String item) {
        if (NEITHER.containsKey(tool.id() + " " + threshold.code())) {
            return 0;
        }
        List<String> read = threshold.criterion().quantities();
        List<Integer> directions = tool.instrument().scales().stream()
                .filter(scale -> read.contains("scale:" + scale.code()))
                .map(scale -> of(scale, item))
                .distinct()
                .toList();
        boolean reversed = directions.contains(-1);
        boolean mixed = reversed && (directions.size() > 1 || read.contains("item:" + item));
        return mixed ? 0 : reversed ? -1 : 1;
    }

    static int rank(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }
}
