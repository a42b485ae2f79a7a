package org.ldsdk.ripls.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.ldsdk.ripls.Reference;

/** A reference set of values before and after; a pair with an empty cell is left out, as it was there. */
record PrePost(Pairs pairs, JsonNode expected, List<String[]> rows) {

    static final List<String> SETS = List.of("pp1_n8", "pp2_n20", "pp3_n44", "pp4_n200", "pp5_n12");

    static PrePost of(String set) {
        List<String[]> rows = csv("prepost/" + set + "/data.csv")
                .filter(row -> !row[1].isEmpty() && !row[2].isEmpty())
                .toList();
        return new PrePost(
                Pairs.of(column(rows, 1), column(rows, 2)),
                Reference.json("prepost/" + set + "/expected.json"),
                csv("prepost/" + set + "/expected_rci.csv").toList());
    }

    private static Stream<String[]> csv(String file) {
        return Reference.text(file).lines().skip(1).map(line -> line.split(",", -1));
    }

    private static double[] column(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }
}
