package org.ldsdk.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.ScoredResponse;

/** The result of one response, by position. */
final class OneResult implements ResultRow {

    private final ScoredResponse scored;
    private final List<Optional<String>> bands;
    private final List<Finding> thresholds;

    OneResult(ScoredResponse scored) {
        this.scored = scored;
        this.bands = List.copyOf(scored.bands().values());
        this.thresholds = List.copyOf(scored.thresholds().values());
    }

    private static double orNaN(OptionalDouble number) {
        return number.orElse(Double.NaN);
    }

    @Override
    public double lowest(int scale) {
        return orNaN(scored.scores().get(scale).lowest());
    }

    @Override
    public double highest(int scale) {
        return orNaN(scored.scores().get(scale).highest());
    }

    @Override
    public double points(int scale) {
        return orNaN(scored.scores().get(scale).points());
    }

    @Override
    public String whyNoPoints(int scale) {
        return scored.scores().get(scale).whyNoPoints().orElse("");
    }

    @Override
    public boolean isEstimated(int scale) {
        return scored.scores().get(scale).estimated();
    }

    @Override
    public List<String> missing(int scale) {
        return scored.scores().get(scale).missing();
    }

    @Override
    public Optional<String> band(int bandSet) {
        return bands.get(bandSet);
    }

    @Override
    public Verdict threshold(int threshold) {
        return thresholds.get(threshold).verdict();
    }

    @Override
    public Verdict applicability() {
        return scored.applicability().map(Finding::verdict).orElse(Verdict.UNDETERMINED);
    }

    @Override
    public Optional<Administration> administration() {
        return scored.administration();
    }

    @Override
    public List<String> unasked() {
        return scored.unasked();
    }

    @Override
    public Map<String, String> endorsed() {
        return scored.endorsed();
    }

    @Override
    public List<Note> notes() {
        return scored.notes();
    }
}
