package org.ldsdk.ripls.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.ripls.groups.TestFamily;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.survey.Survey;

/** Matches two surveys and hands the pairs to the statistics. */
final class ChangeAnalysis {

    private final Survey before;
    private final Survey after;
    private final ChangePlan plan;
    private final Matching matching;
    private final Instrument instrument;

    ChangeAnalysis(Survey before, Survey after, ChangePlan plan) {
        this.before = before;
        this.after = after;
        this.plan = plan;
        this.instrument = before.scorer().instrument();
        this.matching = Matching.of(before, after);
        List<String> scales =
                instrument.scales().stream().map(scale -> scale.code()).toList();
        ProblemsException.throwIfAny(plan.rules().keySet().stream()
                .filter(scale -> !scales.contains(scale))
                .map(scale ->
                        new Problem("ChangePlan.rules", "must be for one of " + scales + ", but was for " + scale))
                .toList());
    }

    ChangeReport report() {
        Scorer scorer = before.scorer().with(plan.missing());
        ScaleChanges scales = new ScaleChanges(before, after, matching, plan);
        ItemChanges items = new ItemChanges(instrument, before.answers(), after.answers(), matching);
        return ImmutableChangeReport.builder()
                .title(instrument.title())
                .definition(scorer.definition())
                .respondentsBefore(before.respondents())
                .respondentsAfter(after.respondents())
                .rejectedBefore(before.rejected())
                .rejectedAfter(after.rejected())
                .matching(matching)
                .choices(ChangeChoices.of(scorer, plan))
                .scales(corrected(scales.all()))
                .items(correctedItems(items.all()))
                .caveats(caveats(scorer))
                .build();
    }

    private static List<ScaleChange> corrected(List<ScaleChange> raw) {
        Map<String, AdjustedP> adjusted = family(
                "scales, signed ranks",
                raw,
                ScaleChange::scale,
                one -> one.signedRank().value().map(test -> test.p().twoSided()));
        return raw.stream()
                .map(one -> adjusted.containsKey(one.scale())
                        ? ImmutableScaleChange.builder()
                                .from(one)
                                .adjusted(Computed.of(adjusted.get(one.scale())))
                                .build()
                        : one)
                .toList();
    }

    private static List<ItemChange> correctedItems(List<ItemChange> raw) {
        Map<String, AdjustedP> adjusted = family(
                "items, McNemar",
                raw,
                ItemChange::item,
                one -> Optional.of(one.agreement())
                        .filter(test -> test.turned() > 0)
                        .map(test -> test.p()));
        return raw.stream()
                .map(one -> adjusted.containsKey(one.item())
                        ? ImmutableItemChange.builder()
                                .from(one)
                                .adjusted(Computed.of(adjusted.get(one.item())))
                                .build()
                        : one)
                .toList();
    }

    private static <T> Map<String, AdjustedP> family(
            String name, List<T> changes, Function<T, String> code, Function<T, Optional<Double>> p) {
        Map<String, Double> raw = new LinkedHashMap<>();
        changes.forEach(one -> p.apply(one).ifPresent(it -> raw.put(code.apply(one), it)));
        return TestFamily.of(name, raw).byTest();
    }

    private static List<String> caveats(Scorer scorer) {
        List<String> caveats = new ArrayList<>(List.of(
                "There is no control group: whatever changed may have changed without what lay between the two times.",
                "Regression to the mean: whoever scores far out once tends to score nearer the mean the next time, without"
                        + " any change (Barnett et al. 2005, doi 10.1093/ije/dyh299).",
                "Ceiling: whoever begins near the end of a scale cannot move further; a mean then hides change, or shows"
                        + " too little of it.",
                "Those who answered twice may differ from those who were lost in ways that no score shows.",
                "That no change is shown does not show that there was none."));
        scorer
                .notes()
                .of(item -> ItemUse.ANSWERED, scale -> Optional.empty(), rule -> Verdict.UNDETERMINED, rule -> false)
                .stream()
                .map(Note::text)
                .forEach(caveats::add);
        return caveats;
    }

    /** The numbers from 0 up to a size. */
    static IntStream positions(List<?> list) {
        return IntStream.range(0, list.size());
    }
}
