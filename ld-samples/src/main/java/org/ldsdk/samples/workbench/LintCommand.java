package org.ldsdk.samples.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.needs.service.ServiceDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The faults of a definition or of files of services, and what somebody should look at. */
@Command(
        name = "lint",
        description =
                "Checks a definition of your own, or files of services: prints every fault with its place, or that"
                        + " there is none.",
        footer = {
            "",
            "Faults go to standard error and end with 2. A definition without fault is named with version and SHA-256,",
            "and with what of it no source that was read confirms; of services also what somebody should look at, such as",
            "a rule that reads a protected characteristic without a lawful basis.",
            "",
            "Example: java -jar ld-all.jar lint my-tool.json",
            "Example: java -jar ld-all.jar lint --services schemes.json our-own.json"
        })
final class LintCommand implements Callable<Integer> {

    private final Output output;

    @Option(names = "--services", description = "The files are files of services; later ones add to earlier ones.")
    private boolean services;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The definition, or files of services, as JSON.")
    private List<Path> files = List.of();

    LintCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (services) {
            lintServices();
        } else {
            for (Path file : files) {
                lintDefinition(file);
            }
        }
        return Workbench.DONE;
    }

    private void lintDefinition(Path file) throws IOException {
        Instrument instrument = DefinitionFile.read(file);
        say(instrument.definition());
        instrument.unconfirmedParts().forEach(part -> output.out().println("Not confirmed: " + part));
    }

    private void lintServices() throws IOException {
        ServiceDirectory directory = ServiceFiles.read(files);
        directory.definitions().forEach(this::say);
        directory.warnings().forEach(warning -> output.out().println("To look at: " + warning.text()));
    }

    private void say(DefinitionId definition) {
        output.out()
                .println("No fault. " + definition.id() + " " + definition.version() + ", SHA-256 "
                        + definition.sha256());
    }
}
