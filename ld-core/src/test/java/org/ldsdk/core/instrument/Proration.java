package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a policy makes of missing answers in one scale, by the law: the answered items carried over to all that count, as (k * sum) /
 * answered. An item that is passed over in one way in one completion and in another way in
 * another leaves nothing to carry over.
 */
final class Proration {

    private final Instrument instrument;
    private final Completions completions;
    private final Scale scale;
    private final List<String> missing = new ArrayList<>();
    private final List<Integer> settled = new ArrayList<>();
    private int possible;
    private int reached;
    private boolean unsettled;

    Proration(Instrument instrument, Response response, Completions completions, Scale scale) {
        this.instrument = instrument;
        this.completions = completions;
        this.scale = scale;
        Set<String> blank = new HashSet<>(Responses.missingItems(instrument, response));
        scale.items().forEach(item -> look(item, blank.contains(item) && !completions.isAlwaysSkipped(item)));
    }

    private void look(String item, boolean isMissing) {
        if (isMissing) {
            missing.add(item);
            return;
        }
        Set<Completion.Use> uses = new HashSet<>();
        Set<Integer> points = new HashSet<>();
        completions.all().forEach(completion -> {
            uses.add(completion.use(item));
            points.add(completion.keyed(scale, item));
        });
        if (uses.size() > 1) {
            unsettled = true;
            return;
        }
        Integer only = points.iterator().next();
        if (only != null) {
            settled.add(only);
            possible += most(item);
            reached += scale.rule() == ScaleRule.COUNT && only >= scale.cuts().get(item) ? 1 : 0;
        }
    }

    private int most(String item) {
        return new Person(instrument, Response.empty())
                .points(new Person(instrument, Response.empty()).item(item)).stream()
                        .max(Integer::compare)
                        .orElseThrow();
    }

    List<String> missing() {
        return missing;
    }

    /** The score if it can be nothing else. */
    OptionalDouble exact() {
        double[] ends = completions.ends(scale);
        boolean exact = ends.length > 0 && ends[0] == ends[1] && !completions.mayBeAbsent(scale);
        return exact ? OptionalDouble.of(ends[0]) : OptionalDouble.empty();
    }

    /** The prorated points, before any rounding, if there is anything to carry over and no item that must be asked is missing. */
    OptionalDouble prorated() {
        boolean mustBeAsked =
                instrument.items().stream().anyMatch(item -> item.alwaysAsk() && missing.contains(item.code()));
        double prorated = unsettled || settled.isEmpty() || mustBeAsked ? Double.NaN : carriedOver();
        return Double.isNaN(prorated) ? OptionalDouble.empty() : OptionalDouble.of(prorated);
    }

    /** Whether the prorated points lie outside what the score could be. */
    boolean isImpossible() {
        double[] ends = completions.ends(scale);
        double points = prorated().orElseThrow();
        return ends.length == 0 || points < ends[0] || points > ends[1];
    }

    private double carriedOver() {
        int answered = settled.size();
        int k = answered + missing.size();
        int sum = settled.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return switch (scale.rule()) {
            case SUM -> (double) (k * sum) / answered;
            case COUNT -> (double) (k * reached) / answered;
            case MEAN -> (double) sum / answered;
            case PERCENTAGE_OF_ANSWERED -> possible == 0 ? Double.NaN : 100.0 * sum / possible;
            case HIGHEST, LOWEST -> Double.NaN;
        };
    }

    /** How many items count, answered or not. */
    int counting() {
        return settled.size() + missing.size();
    }
}
