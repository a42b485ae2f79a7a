package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.table.ScoreTable;
import org.ldsdk.screening.ResultJson;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A file of answers, one result a row, in order, a batch of rows at a time. */
@Command(
        name = "score",
        description =
                "Scores a CSV file of answers: column id, item codes, and any fact the tool reads. An empty cell was not asked.",
        footer = {
            "",
            "Prints one JSON object a row. A row that cannot be read is reported on standard error with line, column and rule.",
            "",
            "Example: java -jar ld-all.jar score --tool phq-9 --in answers.csv --missing interval"
        })
final class ScoreCommand implements Callable<Integer> {

    private static final int BATCH = 2048;

    private final Output output;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--in", required = true, paramLabel = "FILE.csv", description = "The answers.")
    private Path in = Path.of("");

    @Mixin
    private AnswerOptions answerOptions = new AnswerOptions();

    @Option(names = "--explain", description = "Add the reasons for each verdict.")
    private boolean explain;

    @Option(names = "--text", description = "Print a report to be read instead of JSON.")
    private boolean text;

    ScoreCommand(Output output) {
        this.output = output;
    }

    /** The tool's name, or a definition of one's own. */
    static final class Which {

        @Option(names = "--tool", required = true, paramLabel = "ID", description = "A tool of the catalogue.")
        private String tool = "";

        @Option(
                names = "--definition",
                required = true,
                paramLabel = "FILE",
                description = "A definition of your own, as JSON.")
        private Path definition = Path.of("");

        ScreeningTool read() throws IOException {
            return tool.isEmpty() ? ScreeningTool.of(DefinitionFile.read(definition)) : ScreeningTools.of(tool);
        }
    }

    @Override
    public Integer call() throws IOException {
        ScreeningTool plain = which.read().with(answerOptions.policy(MissingPolicy.published()));
        ScreeningTool tool = answerOptions.coding().map(plain::withCoding).orElse(plain);
        try (AnswerCsv answers = new AnswerCsv(in, tool.scorer(), output);
                Progress progress = new Progress(output, "rows scored")) {
            for (AnswerCsv.Batch batch = answers.next(BATCH); !batch.isEmpty(); batch = answers.next(BATCH)) {
                print(tool, batch);
                progress.add(batch.ids().size());
            }
            return answers.rejectedAny() ? Workbench.SOME_ROWS_REPORTED : Workbench.DONE;
        }
    }

    private void print(ScreeningTool tool, AnswerCsv.Batch batch) {
        ScoreTable scores = ScoreTable.of(tool.scorer(), batch.answers());
        ResultJson json = ResultJson.of(tool.scorer());
        for (int row = 0; row < scores.rows(); row++) {
            if (!scores.isRejected(row)) {
                output.out().print(line(tool, batch, scores, json, row) + "\n");
            }
        }
    }

    private String line(ScreeningTool tool, AnswerCsv.Batch batch, ScoreTable scores, ResultJson json, int row) {
        String id = batch.ids().get(row);
        if (!explain && !text) {
            return Json.write(withId(id, json.write(scores, row)));
        }
        ScreeningResult result = tool.result(batch.answers().explain(row, tool.scorer()));
        return text
                ? "--- " + id + "\n" + result.text()
                : Json.write(withId(id, result.toJson(ScreeningResult.Detail.FINDINGS)));
    }

    private static ObjectNode withId(String id, ObjectNode result) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("id", id);
        all.setAll(result);
        return all;
    }
}
