package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTools;
import org.ldsdk.screening.fhir.FhirQuestionnaire;
import org.ldsdk.screening.fhir.FhirResponse;
import org.ldsdk.screening.fhir.FhirTool;
import org.ldsdk.screening.fhir.QuestionnaireReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** FHIR R4 in and out. */
@Command(
        name = "fhir",
        description =
                "Scores a FHIR R4 QuestionnaireResponse, or a Bundle of them, and prints the scores as Observations.",
        footer = {
            "",
            "Prints {\"observations\":[..],\"problems\":[..]}. A response with an answer that cannot be taken has no observations.",
            "Of a questionnaire, all items with points are summed as the scale total; it has no cut-offs.",
            "Without --response it prints the tool as Questionnaire, or the questionnaire as a definition for score --definition.",
            "",
            "Example: java -jar ld-all.jar fhir --tool phq-9 --response response.json"
        })
final class FhirCommand implements Callable<Integer> {

    private final Output output;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--response", paramLabel = "FILE", description = "A QuestionnaireResponse, or a Bundle of them.")
    private Path response = Path.of("");

    FhirCommand(Output output) {
        this.output = output;
    }

    /** The tool's name, or a questionnaire of one's own. */
    static final class Which {

        @Option(names = "--tool", required = true, paramLabel = "ID", description = "A tool of the catalogue.")
        private String tool = "";

        @Option(
                names = "--questionnaire",
                required = true,
                paramLabel = "FILE",
                description = "A Questionnaire of your own.")
        private Path questionnaire = Path.of("");
    }

    @Override
    public Integer call() throws IOException {
        if (!which.tool.isEmpty()) {
            FhirTool tool = FhirTool.of(ScreeningTools.of(which.tool));
            return response.toString().isEmpty() ? print(tool.toQuestionnaire(), List.of()) : score(tool, List.of());
        }
        try (InputStream json = Files.newInputStream(which.questionnaire)) {
            FhirQuestionnaire read = QuestionnaireReader.standard().total().read(json, name(which.questionnaire));
            return response.toString().isEmpty()
                    ? print(read.instrument().toJson(), read.problems())
                    : score(read.toTool(), read.problems());
        }
    }

    /** Without a response there is no list of problems in the result, so they go to standard error. */
    private int print(Object json, List<Problem> problems) {
        output.out().print(Json.writePretty(json) + "\n");
        problems.forEach(problem -> output.err().print(Json.write(json(problem)) + "\n"));
        return problems.isEmpty() ? Workbench.DONE : Workbench.SOME_ROWS_REPORTED;
    }

    private int score(FhirTool tool, List<Problem> before) throws IOException {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode observations = result.putArray("observations");
        ArrayNode problems = result.putArray("problems");
        before.forEach(problem -> problems.add(json(problem)));
        try (InputStream json = Files.newInputStream(response)) {
            for (FhirResponse read : tool.readResponses(json, name(response))) {
                read.problems().forEach(problem -> problems.add(json(problem)));
                if (read.isUsable()) {
                    observations.addAll(tool.toObservations(tool.screen(read), read.header()));
                }
            }
        }
        output.out().print(Json.writePretty(result) + "\n");
        return problems.isEmpty() ? Workbench.DONE : Workbench.SOME_ROWS_REPORTED;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static ObjectNode json(Problem problem) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("where", problem.where())
                .put("rule", problem.rule());
    }
}
