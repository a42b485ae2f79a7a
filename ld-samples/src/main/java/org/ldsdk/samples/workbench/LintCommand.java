package org.ldsdk.samples.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldsdk.core.instrument.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The faults of a definition. */
@Command(
        name = "lint",
        description = "Checks a definition of your own: prints every fault with its place, or that there is none.",
        footer = {
            "",
            "Faults go to standard error and end with 2. A definition without fault is named with version and SHA-256,",
            "and with what of it no source that was read confirms.",
            "",
            "Example: java -jar ld-all.jar lint my-tool.json"
        })
final class LintCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "FILE", description = "The definition, as JSON.")
    private Path file = Path.of("");

    LintCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Instrument instrument = DefinitionFile.read(file);
        output.out()
                .println("No fault. " + instrument.id() + " " + instrument.version() + ", SHA-256 "
                        + instrument.definition().sha256());
        instrument.unconfirmedParts().forEach(part -> output.out().println("Not confirmed: " + part));
        return Workbench.DONE;
    }
}
