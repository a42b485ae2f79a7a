package org.ldsdk.ripls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.ldsdk.ripls.psychometrics.KeyedAnswers;

/** The answers of a survey that another program analysed, read without the code that is tested. */
public final class ReferenceSurvey {

    private final String set;
    private final JsonNode instrument;

    private ReferenceSurvey(String set) {
        this.set = set;
        this.instrument = Reference.json((set.equals("n5000_mcar3") ? "n500_mcar3" : set) + "/expected.json")
                .get("instrument");
    }

    public static ReferenceSurvey of(String set) {
        return new ReferenceSurvey(set);
    }

    public List<String> items() {
        return texts(instrument.get("items"));
    }

    public List<String> items(String scale) {
        return texts(instrument.get("subscales").get(scale));
    }

    public List<String> scales() {
        List<String> scales = new ArrayList<>();
        instrument.get("subscales").fieldNames().forEachRemaining(scales::add);
        return scales;
    }

    /** Those who answered all of these items, keyed. */
    public KeyedAnswers complete(List<String> items) {
        List<String> lines = Reference.text(set + "/data.csv").lines().toList();
        List<String> columns = List.of(lines.get(0).split(",", -1));
        return KeyedAnswers.of(lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells ->
                        items.stream().map(item -> cells[columns.indexOf(item)]).toArray(String[]::new))
                .filter(cells -> Arrays.stream(cells).noneMatch(String::isEmpty))
                .map(cells -> IntStream.range(0, cells.length)
                        .map(i -> keyed(items.get(i), Integer.parseInt(cells[i])))
                        .toArray())
                .toArray(int[][]::new));
    }

    private int keyed(String item, int points) {
        int ends = instrument.get("min").intValue() + instrument.get("max").intValue();
        return texts(instrument.get("reverse_keyed")).contains(item) ? ends - points : points;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
