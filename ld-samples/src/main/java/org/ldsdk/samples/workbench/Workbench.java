package org.ldsdk.samples.workbench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ldsdk.samples.story.Stories;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The command line that ships with the samples. Exit code 0: done; 1: done, but some rows were reported as problems; 2: unusable. */
@Command(
        name = "ld-all.jar",
        description =
                "Screening, needs and RIPLS scoring from the command line.%nWithout a command it prints the sample stories.%n",
        subcommands = {
            ToolsCommand.class,
            ToolCommand.class,
            LintCommand.class,
            ScoreCommand.class,
            NeedsCommand.class,
            FhirCommand.class,
            RiplsCommand.class,
            FisherCommand.class,
            AccuracyCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit code 0: done. 1: done, but some rows were reported as problems. 2: unusable input or command."
        })
public final class Workbench implements Runnable {

    /** Done. */
    static final int DONE = 0;
    /** Done, but some rows were reported as problems. */
    static final int SOME_ROWS_REPORTED = 1;
    /** Unusable input or command. */
    static final int UNUSABLE = 2;

    private final Output output;

    Workbench(Output output) {
        this.output = output;
    }

    /**
     * Runs on the process's own streams, as UTF-8.
     *
     * @param args a command, or nothing for the stories
     * @return the exit code
     */
    public static int run(String... args) {
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            return run(new Output(out, err), args);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs on the given streams.
     *
     * @param output where results and messages go
     * @param args a command, or nothing for the stories
     * @return the exit code
     */
    public static int run(Output output, String... args) {
        CommandLine commandLine = new CommandLine(new Workbench(output), new Commands(output))
                .setOut(writer(output.out()))
                .setErr(writer(output.err()))
                .setExecutionExceptionHandler((exception, command, result) -> fail(output, exception))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Workbench::day);
        offerHelp(commandLine);
        commandLine.getSubcommands().values().forEach(Workbench::offerHelp);
        int exit = commandLine.execute(args);
        output.out().flush();
        output.err().flush();
        return exit;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a day such as 2026-11-22, but was " + written);
        }
    }

    /** The help command has its own. */
    private static void offerHelp(CommandLine command) {
        if (command.getCommandSpec().findOption("--help") == null) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Show this help.")
                            .build());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int fail(Output output, Exception exception) {
        output.err().println(exception instanceof RuntimeException ? exception.getMessage() : Output.plain(exception));
        return UNUSABLE;
    }

    @Override
    public void run() {
        output.out().print(Stories.text());
    }
}
