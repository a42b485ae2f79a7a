package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.tables.CountTable;
import org.ldsdk.ripls.tables.FisherExact;
import org.ldsdk.ripls.tables.FisherFreemanHalton;
import org.ldsdk.ripls.tables.TableBudget;
import org.ldsdk.ripls.tables.TwoByTwo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fisher's exact test of a table. */
@Command(
        name = "fisher",
        description = "Fisher's exact test of a table of counts, with two rows and two columns or more.",
        footer = {
            "",
            "Two by two: p two-sided, pLess and pGreater one-sided for the first cell, midP twice the smaller one-sided mid-p, and",
            "the odds ratio of the first row to the second by conditional maximum likelihood with its exact interval.",
            "Larger: p, and whether it is exact; if it is not, the standard error of the p of tables drawn at random instead.",
            "",
            "Example: java -jar ld-all.jar fisher --table \"3,1;1,3\""
        })
final class FisherCommand implements Callable<Integer> {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,10}");

    private final Output output;

    @Option(
            names = "--table",
            required = true,
            paramLabel = "ROWS",
            description = "The counts: rows by ; and columns by , as in \"3,1;1,3\".")
    private String table = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Where drawing at random starts, if the table is too large for an exact answer; 1 if not given.")
    private long seed = TableBudget.usual().seed();

    FisherCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        output.out().print(Json.write(test(counts(table))) + "\n");
        return Workbench.DONE;
    }

    private JsonNode test(int[][] counts) {
        if (counts.length < 2 || counts[0].length < 2) {
            throw new IllegalArgumentException("--table: must have two rows and two columns or more");
        }
        CountTable all = CountTable.of(counts);
        return all.rows() == 2 && all.columns() == 2
                ? FisherExact.of(new TwoByTwo(counts[0][0], counts[0][1], counts[1][0], counts[1][1]))
                        .toJson()
                : FisherFreemanHalton.of(all, TableBudget.usual().withSeed(seed))
                        .toJson();
    }

    private static int[][] counts(String table) {
        return Arrays.stream(table.split(";", -1))
                .map(row -> Arrays.stream(row.split(",", -1))
                        .mapToInt(cell -> count(cell.strip()))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int count(String cell) {
        if (!COUNT.matcher(cell).matches() || Long.parseLong(cell) > CountTable.MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "--table: must be whole numbers in [0, " + CountTable.MOST_PEOPLE + "], as in \"3,1;1,3\"");
        }
        return Integer.parseInt(cell);
    }
}
