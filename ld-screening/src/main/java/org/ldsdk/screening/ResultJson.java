package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.table.ScoreTable;

/**
 * Writes results as JSON, the same for one response and for a row of a table. What does not exist is
 * null, with the reason beside it under {@code reasons}. Immutable and thread-safe.
 */
public final class ResultJson {

    private static final String NO_ITEM_COUNTS = "no item counts";

    private final Scorer scorer;
    private final Instrument instrument;

    private ResultJson(Scorer scorer) {
        this.scorer = scorer;
        this.instrument = scorer.instrument();
    }

    /**
     * @param scorer what scored the results to be written
     * @return a writer for them
     */
    public static ResultJson of(Scorer scorer) {
        return new ResultJson(scorer);
    }

    /**
     * @param response the result of one response
     * @return its JSON
     * @throws IllegalArgumentException if another definition or policy scored it
     */
    public ObjectNode write(ScoredResponse response) {
        check("response", response.definition(), response.policy(), response.coding());
        return write(new OneResult(response));
    }

    /**
     * @param table results of many responses
     * @param row a row that is not rejected
     * @return the row's JSON
     * @throws IllegalArgumentException if the row is rejected, or another definition or policy scored the table
     */
    public ObjectNode write(ScoreTable table, int row) {
        Scorer by = table.scorer();
        check("table", by.definition(), by.policy(), by.codes().coding());
        if (table.isRejected(row)) {
            throw new IllegalArgumentException("ResultJson.row: must not be rejected, but row " + row + " is");
        }
        return write(new TableResult(table, row));
    }

    private void check(String what, DefinitionId definition, MissingPolicy policy, Optional<String> coding) {
        Optional<String> own = scorer.codes().coding();
        if (!definition.equals(scorer.definition()) || !policy.equals(scorer.policy()) || !coding.equals(own)) {
            throw new IllegalArgumentException("ResultJson." + what + ": must be scored by " + scorer.definition()
                    + " under " + scorer.policy().text()
                    + own.map(name -> " from answers in coding " + name).orElse(""));
        }
    }

    private ObjectNode write(ResultRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("tool", instrument.id());
        json.put("version", instrument.version());
        json.put("sha256", scorer.definition().sha256());
        json.put("policy", scorer.policy().text());
        scorer.codes().coding().ifPresent(coding -> json.put("coding", coding));
        row.administration().ifPresent(given -> json.set("administration", Json.toTree(given)));
        if (instrument.standsAlone().isPresent()) {
            ObjectNode answers = json.putObject("answers");
            row.endorsed().forEach(answers::put);
        }
        json.set("scores", scores(row));
        json.set("thresholds", thresholds(row));
        json.put("applicability", Scorer.applicabilityWord(row.applicability()));
        json.set("unasked", ReasonedJson.texts(row.unasked()));
        json.set(
                "notes", ReasonedJson.texts(row.notes().stream().map(Note::text).toList()));
        return json;
    }

    private ObjectNode scores(ResultRow row) {
        ObjectNode scores = JsonNodeFactory.instance.objectNode();
        for (int scale = 0; scale < instrument.scales().size(); scale++) {
            scores.set(instrument.scales().get(scale).code(), score(scale, row));
        }
        return scores;
    }

    private ObjectNode score(int position, ResultRow row) {
        Scale scale = instrument.scales().get(position);
        double points = row.points(position);
        ReasonedJson json = new ReasonedJson()
                .number("lowest", row.lowest(position), NO_ITEM_COUNTS)
                .number("highest", row.highest(position), NO_ITEM_COUNTS)
                .number("points", points, Double.isNaN(points) ? row.whyNoPoints(position) : "")
                .put("estimated", row.isEstimated(position))
                .put("missing", row.missing(position));
        addBands(scale.code(), row, json);
        return json.build();
    }

    private void addBands(String scale, ResultRow row, ReasonedJson json) {
        Optional<String> band = Optional.empty();
        String why = "no primary band set is defined for this scale";
        ReasonedJson bands = new ReasonedJson();
        for (int set = 0; set < instrument.bandSets().size(); set++) {
            BandSet bandSet = instrument.bandSets().get(set);
            if (bandSet.scale().equals(scale)) {
                bands.put(bandSet.code(), row.band(set), notSettled(scale));
            }
            if (bandSet.scale().equals(scale) && bandSet.primary()) {
                band = row.band(set);
                why = notSettled(scale);
            }
        }
        json.put("band", band, why).put("bands", bands.build());
    }

    private static String notSettled(String scale) {
        return scale + " is not settled within one band";
    }

    private ObjectNode thresholds(ResultRow row) {
        ObjectNode verdicts = JsonNodeFactory.instance.objectNode();
        List<Threshold> thresholds = instrument.thresholds();
        for (int t = 0; t < thresholds.size(); t++) {
            verdicts.put(thresholds.get(t).code(), row.threshold(t).word());
        }
        return verdicts;
    }
}
