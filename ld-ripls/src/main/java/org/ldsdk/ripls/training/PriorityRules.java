package org.ldsdk.ripls.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.json.Json;

/**
 * What makes a group one to train first, for the scales of one instrument. The statistics know no instrument: all of it is
 * here.
 *
 * @param instrument the instrument's id
 * @param source who says so
 * @param rules at most one for each scale; a scale without one is not looked at
 * @param notes what no source says, and what must be known besides
 */
public record PriorityRules(String instrument, Citation source, List<PriorityRule> rules, List<String> notes) {

    private static final List<String> IDS = List.of("hean-2015");

    /** Copies the lists; refuses none, and two rules for one scale. */
    public PriorityRules {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        long scales = rules.stream().map(PriorityRule::scale).distinct().count();
        if (rules.isEmpty() || scales < rules.size()) {
            throw new IllegalArgumentException(
                    "PriorityRules[" + instrument + "].rules: must be at least one, and one for each scale");
        }
    }

    /**
     * The rules that ship with a published variant.
     *
     * @param id the variant, such as {@code hean-2015}
     * @return its rules
     * @throws ProblemsException if there are none; it lists the variants that have some
     */
    public static PriorityRules of(String id) {
        if (!IDS.contains(id)) {
            throw new ProblemsException(List.of(
                    new Problem("PriorityRules.id", "must be one of " + String.join(", ", IDS) + ", but was " + id)));
        }
        String file = id + "-priorities.json";
        try (InputStream json = PriorityRules.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("PriorityRules[" + file + "]: must lie beside the class");
            }
            return read(json, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Rules of one's own.
     *
     * @param json the rules in JSON; the caller closes it
     * @param where how messages call the file
     * @return the rules
     * @throws ProblemsException naming what is wrong with the file
     */
    public static PriorityRules read(InputStream json, String where) {
        return Json.read(json, PriorityRules.class, where);
    }

    /** The position of each rule's scale. */
    int[] positions(Instrument of) {
        if (!of.id().equals(instrument)) {
            throw new IllegalArgumentException(
                    "PriorityRules[" + instrument + "].instrument: must be that of the survey, " + of.id());
        }
        List<String> scales = of.scales().stream().map(Scale::code).toList();
        List<Problem> problems = new ArrayList<>();
        for (PriorityRule rule : rules) {
            OptionalInt scale = IntStream.range(0, scales.size())
                    .filter(position -> scales.get(position).equals(rule.scale()))
                    .findFirst();
            String place = "PriorityRules[" + instrument + "].rules[" + rule.scale() + "]";
            if (scale.isEmpty()) {
                problems.add(new Problem(place + ".scale", "must be one of " + String.join(", ", scales)));
            } else if (!isWithin(of.scales().get(scale.getAsInt()), rule.neutral())) {
                problems.add(new Problem(
                        place + ".neutral",
                        "must be within "
                                + of.scales().get(scale.getAsInt()).range().words() + ", but was " + rule.neutral()));
            }
        }
        ProblemsException.throwIfAny(problems);
        return rules.stream().mapToInt(rule -> scales.indexOf(rule.scale())).toArray();
    }

    private static boolean isWithin(Scale scale, double neutral) {
        return scale.range().min() <= neutral && neutral <= scale.range().max();
    }
}
