package org.ldsdk.screening;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;

/** Says a score and its bands in one line. */
final class ScoreText {

    private final Instrument instrument;
    private final ScoredResponse scored;
    private final Words words;

    ScoreText(Instrument instrument, ScoredResponse scored) {
        this.instrument = instrument;
        this.scored = scored;
        this.words = new Words(instrument);
    }

    String line(Scale scale) {
        Score score = scored.score(scale.code());
        String range = Words.interval(scale.range().min(), scale.range().max());
        String line = Words.sentence(scale.label()) + ": " + points(score) + ", possible " + range;
        if (!score.missing().isEmpty()) {
            line += "; " + Words.notAnswered(score.missing());
        }
        return line + "." + bands(scale, score);
    }

    private String points(Score score) {
        if (score.lowest().isEmpty() || score.highest().isEmpty()) {
            return "none, since no item counts";
        }
        String quantity = "scale:" + score.scale();
        double lowest = score.lowest().getAsDouble();
        double highest = score.highest().getAsDouble();
        String interval = words.interval(quantity, lowest, highest);
        if (score.estimated()) {
            return words.number(quantity, score.points().orElseThrow()) + " by an estimate, it can still be "
                    + interval;
        }
        return lowest == highest && score.points().isEmpty() ? interval + ", not scored" : interval;
    }

    private String bands(Scale scale, Score score) {
        StringBuilder text = new StringBuilder();
        List<BandSet> sets = instrument.bandSets().stream()
                .filter(set -> set.scale().equals(scale.code()))
                .toList();
        for (BandSet set : sets) {
            text.append(sets.size() == 1 ? " Band: " : " Band by " + set.code() + ": ")
                    .append(band(set, score))
                    .append(instrument.isConfirmed(set) ? "." : " (bands not confirmed).");
        }
        return text.toString();
    }

    private String band(BandSet set, Score score) {
        Optional<String> band = scored.bands().getOrDefault(set.code(), Optional.empty());
        List<String> possible = possible(set, score);
        if (possible.isEmpty()) {
            return "none, since no item counts";
        }
        return band.map(name -> possible.size() == 1 ? name : name + " by an estimate")
                .orElseGet(() -> "not settled, it may be " + Words.list(possible, "or"));
    }

    /** The bands from the one of the lowest end to the one of the highest. */
    private static List<String> possible(BandSet set, Score score) {
        if (score.lowest().isEmpty() || score.highest().isEmpty()) {
            return List.of();
        }
        int first = at(set, score.lowest().getAsDouble());
        int last = at(set, score.highest().getAsDouble());
        return set.bands().subList(first, last + 1).stream()
                .map(BandSet.Band::name)
                .toList();
    }

    /** A score lies in the last band that begins at or below it. */
    private static int at(BandSet set, double points) {
        int begun =
                (int) set.bands().stream().filter(band -> band.from() <= points).count();
        return Math.max(0, begun - 1);
    }
}
