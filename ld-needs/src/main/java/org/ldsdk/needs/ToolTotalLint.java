package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/**
 * Faults of a rule over a tool's total. Nobody publishes a cut-off for these tools, so the file must say where the
 * cut-off stands; and no result of a screening tool for a single need makes needs complex.
 */
final class ToolTotalLint {

    /** Tools that look at many needs together. */
    private static final List<String> TOOLS = List.of("tag", "ndta");

    private ToolTotalLint() {}

    static List<Problem> check(String where, ComplexityRule rule, ToolTotal total, Map<String, Citation> sources) {
        List<Problem> problems = new ArrayList<>();
        String tool = total.tool().id();
        if (!TOOLS.contains(tool)) {
            problems.add(new Problem(
                    where + ".total.tool",
                    "must be one that looks at many needs together, " + String.join(" or ", TOOLS) + ", but was "
                            + tool));
        }
        boolean located = rule.locator()
                .or(() -> Optional.ofNullable(sources.get(rule.source())).flatMap(Citation::locator))
                .isPresent();
        if (!located) {
            problems.add(new Problem(
                    where + ".locator",
                    "must say where in the source the cut-off stands; none is published for " + tool));
        }
        ScoreRange range = total.range();
        if (range.min() != (int) range.min() || range.max() != (int) range.max()) {
            problems.add(
                    new Problem(where + ".total.range", "must have whole numbers as ends, but was " + range.words()));
        } else if (rule.atLeast() <= range.min() || rule.atLeast() > range.max()) {
            problems.add(new Problem(
                    where + ".atLeast",
                    "must be above the least and within the total's range " + range.words() + ", but was "
                            + rule.atLeast()));
        }
        if (problems.isEmpty()) {
            problems.addAll(checkShipped(where, total));
        }
        return problems;
    }

    /** Of the definition that ships it is known which scales it has. */
    private static List<Problem> checkShipped(String where, ToolTotal total) {
        ScreeningTool shipped = ScreeningTools.of(total.tool().id());
        if (!shipped.definition().equals(total.tool())) {
            return List.of();
        }
        Optional<Scale> scale = shipped.instrument().scales().stream()
                .filter(one -> one.code().equals(total.scale()))
                .findFirst();
        if (scale.isEmpty()) {
            return List.of(new Problem(
                    where + ".total.scale", "must be a scale of " + total.tool().id() + ", but was " + total.scale()));
        }
        ScoreRange range = scale.get().range();
        return range.equals(total.range())
                ? List.of()
                : List.of(new Problem(
                        where + ".total.range",
                        "must be " + range.words() + " as in the tool, but was "
                                + total.range().words()));
    }
}
