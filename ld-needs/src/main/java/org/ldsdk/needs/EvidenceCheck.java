package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ldsdk.core.Problem;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** What a result must be to stand beside ratings, and how it is read from what a tool found. */
final class EvidenceCheck {

    private EvidenceCheck() {}

    static List<Problem> check(Evidence evidence) {
        String where = "Evidence[" + evidence.tool().id() + "]";
        List<Problem> problems = new ArrayList<>();
        if (evidence.scores().isEmpty() && evidence.thresholds().isEmpty()) {
            problems.add(new Problem(where, "must have a score or a threshold"));
        }
        if (ScreeningTools.ids().contains(evidence.tool().id())) {
            ScreeningTool shipped = ScreeningTools.of(evidence.tool().id());
            problems.addAll(standsAlone(shipped.instrument()));
            if (problems.isEmpty() && shipped.definition().equals(evidence.tool())) {
                Instrument tool = shipped.instrument();
                checkNames(where + ".scores", evidence.scores().keySet(), scales(tool), problems);
                checkNames(where + ".thresholds", evidence.thresholds().keySet(), thresholds(tool), problems);
            }
        }
        return problems;
    }

    static List<Problem> standsAlone(Instrument tool) {
        return tool.standsAlone().stream()
                .map(why -> new Problem(
                        "Evidence[" + tool.id() + "].tool",
                        "must not be a tool whose result stands alone, so that no score or verdict of it is read as a"
                                + " level of risk. " + why.because()))
                .toList();
    }

    private static void checkNames(String where, Set<String> names, Collection<String> known, List<Problem> problems) {
        if (!known.containsAll(names)) {
            problems.add(new Problem(where, "must be among " + String.join(", ", known)));
        }
    }

    private static List<String> scales(Instrument tool) {
        return tool.scales().stream().map(Scale::code).toList();
    }

    private static List<String> thresholds(Instrument tool) {
        return tool.thresholds().stream().map(Threshold::code).toList();
    }

    static boolean isEstimated(ScoredResponse scored) {
        return scored.scores().stream().anyMatch(Score::estimated)
                || scored.thresholds().values().stream().anyMatch(Finding::estimated);
    }

    static Evidence.Population population(ScoredResponse scored) {
        return scored.applicability()
                .map(finding -> switch (finding.verdict()) {
                    case MET -> Evidence.Population.WITHIN;
                    case NOT_MET -> Evidence.Population.OUTSIDE;
                    case UNDETERMINED -> Evidence.Population.UNKNOWN;
                })
                .orElse(Evidence.Population.UNKNOWN);
    }
}
