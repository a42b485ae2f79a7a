package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Note.Kind;
import org.ldsdk.core.instrument.RowScorer.ItemUse;

/**
 * What a row's reader should know, made from what became of its items, scales and thresholds: the same for one response and for a row of
 * a table.
 */
public final class Notes {

    private final Instrument instrument;
    private final List<Note> always;

    /** Notes of answers read in a coding; other codings decided nothing. */
    Notes(Instrument instrument, Optional<String> coding) {
        this.instrument = instrument;
        this.always = new ArrayList<>();
        instrument.standsAlone().ifPresent(reason -> always.add(new Note(Kind.STANDS_ALONE, reason.because())));
        String unconfirmed =
                String.join("; ", SourcedParts.unconfirmed(instrument, SourcedParts.scored(instrument, coding)));
        if (!unconfirmed.isEmpty()) {
            always.add(new Note(Kind.UNCONFIRMED, unconfirmed));
        }
        instrument.caveats().forEach(caveat -> always.add(new Note(Kind.CAVEAT, caveat)));
    }

    /**
     * The notes of one row.
     *
     * @param use what became of each item, by position
     * @param withheld why a scale that could be estimated was not, by position
     * @param verdicts what each threshold says, by position
     * @param estimated whether a threshold rests on an estimate, by position
     * @return the notes, in a fixed order: unanswered items that must always be asked first
     */
    public List<Note> of(
            IntFunction<ItemUse> use,
            IntFunction<Optional<Kind>> withheld,
            IntFunction<Verdict> verdicts,
            IntPredicate estimated) {
        List<Note> notes = new ArrayList<>();
        for (int item = 0; item < instrument.items().size(); item++) {
            if (isUnanswered(use.apply(item)) && instrument.items().get(item).alwaysAsk()) {
                notes.add(new Note(Kind.ALWAYS_ASK_UNANSWERED, item(item)));
            }
        }
        for (int item = 0; item < instrument.items().size(); item++) {
            if (use.apply(item) == ItemUse.ANSWERED_BEHIND_SKIP) {
                notes.add(new Note(Kind.ANSWER_BEHIND_SKIP_COUNTS, item(item)));
            } else if (use.apply(item) == ItemUse.IGNORED) {
                notes.add(new Note(Kind.ANSWER_BEHIND_SKIP_IGNORED, item(item)));
            }
        }
        for (int scale = 0; scale < instrument.scales().size(); scale++) {
            String code = instrument.scales().get(scale).code();
            withheld.apply(scale).ifPresent(kind -> notes.add(new Note(kind, code)));
        }
        addThresholds(notes, verdicts, estimated);
        notes.addAll(always);
        return List.copyOf(notes);
    }

    /** The notes of a response, with what bears on it in how it was given before the definition's own caveats. */
    static List<Note> with(List<Note> notes, Administration given) {
        List<Note> all = new ArrayList<>(notes);
        int of = (int) notes.stream()
                .filter(note -> note.kind().compareTo(Kind.ADMINISTRATION) < 0)
                .count();
        all.addAll(
                of,
                given.caveats().stream()
                        .map(caveat -> new Note(Kind.ADMINISTRATION, caveat))
                        .toList());
        return List.copyOf(all);
    }

    /**
     * The items that can still be asked.
     *
     * @param use what became of each item, by position
     * @return their codes: those that must always be asked first, then in printed order
     */
    public List<String> unasked(IntFunction<ItemUse> use) {
        List<String> first = new ArrayList<>();
        List<String> then = new ArrayList<>();
        for (int item = 0; item < instrument.items().size(); item++) {
            if (use.apply(item) == ItemUse.UNASKED) {
                (instrument.items().get(item).alwaysAsk() ? first : then).add(item(item));
            }
        }
        first.addAll(then);
        return List.copyOf(first);
    }

    /**
     * The unanswered items of a scale; items behind a skip are not missing.
     *
     * @param scale the scale's position
     * @param use what became of each item, by position
     * @return their codes, in printed order
     */
    public List<String> missing(int scale, IntFunction<ItemUse> use) {
        List<String> inScale = instrument.scales().get(scale).items();
        List<String> missing = new ArrayList<>();
        for (int item = 0; item < instrument.items().size(); item++) {
            if (isUnanswered(use.apply(item)) && inScale.contains(item(item))) {
                missing.add(item(item));
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Why a scale has no points.
     *
     * @param scale the scale's position
     * @param exists whether it has ends
     * @param use what became of each item, by position
     * @return its unanswered items; if all are answered, what the skips over them hang on
     */
    public String whyNoPoints(int scale, boolean exists, IntFunction<ItemUse> use) {
        if (!exists) {
            return "no item counts";
        }
        List<String> missing = missing(scale, use);
        return missing.isEmpty()
                ? "depends on " + String.join(", ", openBehindSkips(scale, use))
                : "not answered: " + String.join(", ", missing);
    }

    /** The unanswered items that skips over a scale's items read, at however many removes; if there are none, the facts. */
    private List<String> openBehindSkips(int scale, IntFunction<ItemUse> use) {
        Set<String> reached = new LinkedHashSet<>();
        instrument.scales().get(scale).items().forEach(item -> reached.add("item:" + item));
        for (int skip = instrument.skips().size() - 1; skip >= 0; skip--) {
            Skip one = instrument.skips().get(skip);
            if (one.items().stream().anyMatch(item -> reached.contains("item:" + item))) {
                reached.addAll(one.when().quantities());
            }
        }
        List<String> items = new ArrayList<>();
        for (int item = 0; item < instrument.items().size(); item++) {
            if (isUnanswered(use.apply(item)) && reached.contains("item:" + item(item))) {
                items.add(item(item));
            }
        }
        return items.isEmpty()
                ? instrument.facts().stream()
                        .map(FactDefinition::code)
                        .filter(fact -> reached.contains("fact:" + fact))
                        .toList()
                : items;
    }

    private static boolean isUnanswered(ItemUse use) {
        return use == ItemUse.UNASKED || use == ItemUse.SETTLED_MISSING;
    }

    /**
     * The answers that count more than the least an item can, of an instrument that stands alone; those behind a skip too.
     *
     * @param option the option of each item, by position, below 0 if there is none
     * @return what they are called, or their code, by item in printed order; empty for any other instrument
     */
    public Map<String, String> endorsed(IntUnaryOperator option) {
        Map<String, String> endorsed = new LinkedHashMap<>();
        for (int item = 0;
                instrument.standsAlone().isPresent()
                        && item < instrument.items().size();
                item++) {
            List<AnswerOption> options = instrument.optionsOf(instrument.items().get(item));
            int least = options.stream().mapToInt(AnswerOption::points).min().orElse(0);
            int answer = option.applyAsInt(item);
            if (answer >= 0 && options.get(answer).points() > least) {
                AnswerOption given = options.get(answer);
                endorsed.put(item(item), given.label().orElse(given.code()));
            }
        }
        return endorsed;
    }

    private void addThresholds(List<Note> notes, IntFunction<Verdict> verdicts, IntPredicate estimated) {
        boolean anyNotMet = false;
        for (int threshold = 0; threshold < instrument.thresholds().size(); threshold++) {
            anyNotMet |= verdicts.apply(threshold) == Verdict.NOT_MET;
            if (estimated.test(threshold)) {
                notes.add(new Note(
                        Kind.VERDICT_ESTIMATED,
                        instrument.thresholds().get(threshold).code()));
            }
        }
        if (anyNotMet) {
            notes.add(new Note(Kind.NOT_MET_DOES_NOT_EXCLUDE_NEED, ""));
        }
    }

    private String item(int position) {
        return instrument.items().get(position).code();
    }
}
