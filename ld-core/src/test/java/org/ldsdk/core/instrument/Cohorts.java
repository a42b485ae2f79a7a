package org.ldsdk.core.instrument;

import static org.ldsdk.core.instrument.DefinitionDraw.SOURCES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.ldsdk.core.Citation;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.json.Json;

/** Generated questionnaires with more items than a packed read takes, and more rows than a block has. */
final class Cohorts {

    private Cohorts() {}

    /**
     * A questionnaire, and many people's answers to it.
     *
     * @param alike whether all items have the same options
     */
    record Cohort(Scorer scorer, AnswerRows answers, boolean alike) {

        @Override
        public String toString() {
            return Json.write(scorer.instrument()) + "\n" + answers;
        }
    }

    static Arbitrary<Cohort> cohorts() {
        return Tape.tapes().map(Cohorts::draw);
    }

    static Cohort draw(Tape tape) {
        boolean alike = !tape.oneIn(3);
        Scorer scorer = Scorer.of(questionnaire(tape, alike));
        return new Cohort(scorer, answers(tape, scorer), alike);
    }

    private static Instrument questionnaire(Tape tape, boolean alike) {
        ImmutableInstrument.Builder instrument = ImmutableInstrument.builder()
                .id("cohort")
                .version("1")
                .title("Cohort")
                .licence(new Licence(
                        "free", Licence.Wording.YES, Licence.CommercialUse.UNCLEAR, Optional.empty(), SOURCES.get(0)))
                .putSources(SOURCES.get(0), new Citation("Manual 1999", Optional.of("p. 3"), Optional.empty(), true));
        List<OptionSet> sets = new ArrayList<>(List.of(options(tape)));
        if (!alike) {
            sets.add(options(tape));
        }
        for (int set = 0; set < sets.size(); set++) {
            instrument.putOptionSets("set-" + set, sets.get(set));
        }
        int size = tape.between(sets.size(), 21);
        List<Integer> setOf = new ArrayList<>();
        for (int item = 0; item < size; item++) {
            setOf.add(item < sets.size() ? item : tape.below(sets.size()));
            instrument.addItems(ImmutableItem.builder()
                    .code(Integer.toString(item))
                    .label("question")
                    .options("set-" + setOf.get(item))
                    .alwaysAsk(tape.oneIn(8))
                    .unscored(true)
                    .build());
        }
        int scales = tape.between(1, 3);
        for (int scale = 0; scale < scales; scale++) {
            Scale drawn = scale(tape, sets, setOf, "s" + scale);
            instrument.addScales(drawn);
            if (drawn.range().min() < drawn.range().max()) {
                instrument.addThresholds(ImmutableThreshold.builder()
                        .code("rule-" + scale)
                        .label("rule")
                        .criterion(new Criterion.AtLeast(
                                "scale:s" + scale, drawn.range().max()))
                        .source(SOURCES.get(0))
                        .build());
            }
        }
        return instrument.build();
    }

    private static OptionSet options(Tape tape) {
        int size = tape.oneIn(8) ? tape.between(30, 40) : tape.between(1, 6);
        int step = tape.between(1, 3);
        int first = tape.between(-2, 2);
        ImmutableOptionSet.Builder set = ImmutableOptionSet.builder().source(SOURCES.get(0));
        for (int option = 0; option < size; option++) {
            int bend = option > 1 && tape.oneIn(12) ? 1 : 0;
            first += bend;
            set.addOptions(new AnswerOption("o" + option, Optional.empty(), first + step * option));
        }
        List<AnswerOption> options = set.range(Optional.empty()).build().options();
        return ImmutableOptionSet.builder()
                .source(SOURCES.get(0))
                .options(tape.oneIn(6) ? tape.shuffled(options) : options)
                .range(new ScoreRange(
                        options.get(0).points(), options.get(size - 1).points()))
                .build();
    }

    private static Scale scale(Tape tape, List<OptionSet> sets, List<Integer> setOf, String code) {
        List<ScaleRule> rules = List.of(ScaleRule.SUM, ScaleRule.SUM, ScaleRule.MEAN, ScaleRule.COUNT);
        ScaleRule rule = tape.pick(rules);
        List<Integer> all = new ArrayList<>();
        for (int item = 0; item < setOf.size(); item++) {
            all.add(item);
        }
        List<Integer> items = tape.oneIn(2) ? all : tape.atLeastOne(all);
        ImmutableScale.Builder scale =
                ImmutableScale.builder().code(code).label(code).rule(rule).source(SOURCES.get(0));
        int least = 0;
        int most = 0;
        for (int item : items) {
            ScoreRange range = sets.get(setOf.get(item)).range().orElseThrow();
            scale.addItems(Integer.toString(item));
            if (tape.oneIn(3)) {
                scale.addReversed(Integer.toString(item));
            }
            if (rule == ScaleRule.COUNT) {
                scale.putCuts(Integer.toString(item), (int) range.max());
                least += range.min() == range.max() ? 1 : 0;
                most++;
            } else {
                least += (int) range.min();
                most += (int) range.max();
            }
        }
        double parts = rule == ScaleRule.MEAN ? items.size() : 1;
        return scale.range(new ScoreRange(least / parts, most / parts)).build();
    }

    private static AnswerRows answers(Tape tape, Scorer scorer) {
        AnswerRows.Builder rows = AnswerRows.builder(scorer);
        long state = tape.below(1 << 20);
        int number = tape.between(1, 2 * Block.MOST_ROWS + 40);
        int oneInMissing = tape.between(2, 30);
        for (int row = 0; row < number; row++) {
            rows.row();
            for (int item = 0; item < scorer.instrument().items().size(); item++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                int random = (int) (state >>> 33);
                int options = scorer.program().points[item].length;
                if (random % oneInMissing == 0) {
                    rows.missing(item, MissingReason.values()[random / oneInMissing % 4]);
                } else {
                    rows.answer(item, random / oneInMissing % options);
                }
            }
        }
        return rows.build();
    }
}
