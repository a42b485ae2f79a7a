package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.accuracy.DiagnosticTable;
import org.ldsdk.screening.accuracy.RocCurve;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well a screen finds a condition in a group of people. */
@Command(
        name = "accuracy",
        description = "How well a screen finds a condition in a group: from four counts, or from a file of scores.",
        footer = {
            "",
            "Prints JSON. Intervals are at the 95 %% level. A row that cannot be read is left out and reported on standard error.",
            "",
            "Example: java -jar ld-all.jar accuracy --table 40,10,5,45 --prevalence 0.1",
            "Example: java -jar ld-all.jar accuracy --in study.csv --score total --truth diagnosis"
        })
final class AccuracyCommand implements Callable<Integer> {

    private static final Pattern COUNTS = Pattern.compile("[0-9]{1,15}(,[0-9]{1,15}){3}");

    private final Output output;

    @ArgGroup(multiplicity = "1", exclusive = true)
    private Which which = new Which();

    AccuracyCommand(Output output) {
        this.output = output;
    }

    /** Four counts or a file. */
    static final class Which {

        @ArgGroup(exclusive = false)
        private Counts counts = new Counts();

        @ArgGroup(exclusive = false)
        private Scores scores = new Scores();
    }

    /** Four counts, and where they are to hold. */
    static final class Counts {

        @Option(
                names = "--table",
                required = true,
                paramLabel = "TP,FP,FN,TN",
                description = "People: condition and met, no condition and met, condition and not met, neither.")
        private String table = "";

        @Option(
                names = "--prevalence",
                paramLabel = "P",
                description =
                        "Share of a group of your own that has the condition, 0 to 1: adds predictive values there.")
        private Optional<Double> prevalence = Optional.empty();
    }

    /** A file of scores. */
    static final class Scores {

        @Option(names = "--in", required = true, paramLabel = "FILE.csv", description = "One person a row.")
        private Path in = Path.of("");

        @Option(names = "--score", required = true, paramLabel = "COLUMN", description = "The score, a number.")
        private String score = "";

        @Option(
                names = "--truth",
                required = true,
                paramLabel = "COLUMN",
                description = "1 with the condition, 0 without.")
        private String truth = "";

        @Option(
                names = "--direction",
                paramLabel = "WHICH",
                defaultValue = "higher",
                description = "Which scores speak for the condition: higher (default) or lower.")
        private String direction = "higher";
    }

    @Override
    public Integer call() throws IOException {
        return which.counts.table.isEmpty() ? scores(which.scores) : table(which.counts);
    }

    private int table(Counts counts) {
        if (!COUNTS.matcher(counts.table).matches()) {
            throw new IllegalArgumentException("--table: must be four whole numbers of at most 15 digits, TP,FP,FN,TN");
        }
        String[] cells = counts.table.split(",", -1);
        DiagnosticTable table = new DiagnosticTable(
                Long.parseLong(cells[0]), Long.parseLong(cells[1]), Long.parseLong(cells[2]), Long.parseLong(cells[3]));
        print(counts.prevalence
                .map(prevalence -> table.toJson(share(prevalence)))
                .orElseGet(table::toJson));
        return Workbench.DONE;
    }

    private static double share(double prevalence) {
        if (!(prevalence >= 0 && prevalence <= 1)) {
            throw new IllegalArgumentException("--prevalence: must be in [0, 1], but was " + prevalence);
        }
        return prevalence;
    }

    private int scores(Scores scores) throws IOException {
        ScoreTruthCsv csv = new ScoreTruthCsv(scores.in, scores.score, scores.truth, output);
        print(csv.read(direction(scores.direction)).toJson());
        return csv.rejectedAny() ? Workbench.SOME_ROWS_REPORTED : Workbench.DONE;
    }

    private static RocCurve.Direction direction(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "higher" -> RocCurve.Direction.HIGHER;
            case "lower" -> RocCurve.Direction.LOWER;
            default -> throw new IllegalArgumentException("--direction: must be higher or lower");
        };
    }

    private void print(ObjectNode json) {
        output.out().print(Json.writePretty(json) + "\n");
    }
}
