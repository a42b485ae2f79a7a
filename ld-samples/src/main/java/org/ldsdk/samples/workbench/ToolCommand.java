package org.ldsdk.samples.workbench;

import java.util.concurrent.Callable;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One definition, or the format of all. */
@Command(
        name = "tool",
        description = "Prints one definition as JSON, numbers with their sources.",
        footer = {
            "",
            "Example: java -jar ld-all.jar tool phq-9 --text",
            "Example: java -jar ld-all.jar tool --schema > instrument.schema.json"
        })
final class ToolCommand implements Callable<Integer> {

    private final Output output;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--text", description = "Print a sheet to be read instead of JSON.")
    private boolean text;

    ToolCommand(Output output) {
        this.output = output;
    }

    /** A tool, or the schema of them all. */
    static final class What {

        @Parameters(paramLabel = "ID", description = "The tool, as listed by the command tools.")
        private String id = "";

        @Option(names = "--schema", required = true, description = "Print the JSON Schema of the definition format.")
        private boolean schema;
    }

    @Override
    public Integer call() {
        output.out()
                .print(what.schema ? Json.writePretty(Instrument.schema()) + "\n" : tool(ScreeningTools.of(what.id)));
        return Workbench.DONE;
    }

    private String tool(ScreeningTool tool) {
        return text ? tool.text() : Json.writePretty(tool.instrument().toJson()) + "\n";
    }
}
