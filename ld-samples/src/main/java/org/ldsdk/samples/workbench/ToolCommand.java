package org.ldsdk.samples.workbench;

import java.util.concurrent.Callable;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One definition. */
@Command(
        name = "tool",
        description = "Prints one definition as JSON, numbers with their sources.",
        footer = {"", "Example: java -jar ld-all.jar tool phq-9"})
final class ToolCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "ID", description = "The tool, as listed by the command tools.")
    private String id = "";

    ToolCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        output.out().print(Json.writePretty(ScreeningTools.of(id).instrument().toJson()) + "\n");
        return Workbench.DONE;
    }
}
