package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.ServiceDirectory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A file of cases, one result a case, in order, a line at a time. */
@Command(
        name = "needs",
        description =
                "What services and complexity rules say of each case: who is eligible for what, and why not; needs that"
                        + " together are complex; what to look at first; and offers that could go together.",
        footer = {
            "",
            "Prints one JSON object a case. A line that cannot be read is reported on standard error with line, column (the path"
                    + " in the line) and rule; empty lines are passed over, and no line may be longer than 1 MiB.",
            "Options are proposals in alphabetical order, never ranked. Nothing is sent anywhere, and no case is compared with another.",
            "",
            "Example: java -jar ld-all.jar needs --services schemes.json,our-own.json --in cases.jsonl --explain",
            "Example: java -jar ld-all.jar needs --schema case > case.schema.json"
        })
final class NeedsCommand implements Callable<Integer> {

    private final Output output;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    NeedsCommand(Output output) {
        this.output = output;
    }

    /** Cases and services, or the schema of one of them. */
    static final class What {

        @ArgGroup(exclusive = false)
        private Asked asked = new Asked();

        @Option(
                names = "--schema",
                required = true,
                paramLabel = "FORMAT",
                description = "Print the JSON Schema of a format: case or services.")
        private String schema = "";
    }

    /** Who is asked about whom, and how. */
    static final class Asked {

        @Option(
                names = "--services",
                required = true,
                split = ",",
                paramLabel = "FILE.json",
                description = "Files of services; later ones add to earlier ones.")
        private List<Path> services = List.of();

        @Option(names = "--in", required = true, paramLabel = "CASES.jsonl", description = "The cases, one a line.")
        private Path in = Path.of("");

        @Option(
                names = "--rule",
                paramLabel = "CODE",
                defaultValue = "moderate-or-worse-count",
                description =
                        "The complexity rule that decides whether needs are cumulative: ${DEFAULT-VALUE} unless said.")
        private String rule = "";

        @Option(names = "--explain", description = "Add the whole finding as text to be read aloud.")
        private boolean explain;

        @ArgGroup(exclusive = false)
        private Day day = new Day();

        CaseAnswers answers() throws IOException {
            Eligibility eligibility = Eligibility.of(ServiceFiles.read(services), ComplexityRules.shipped(), rule);
            return new CaseAnswers(eligibility, day.freshness(), explain);
        }
    }

    /** When the services are used. */
    static final class Day {

        @Option(
                names = "--on",
                required = true,
                paramLabel = "DAY",
                description = "The day of use, such as 2026-11-22: calls out offers that were not verified lately.")
        private Optional<LocalDate> on = Optional.empty();

        @Option(
                names = "--within",
                required = true,
                paramLabel = "DAYS",
                description = "How many days before an offer may have been verified last.")
        private int within;

        Optional<Freshness> freshness() {
            return on.map(day -> new Freshness(day, within));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (what.schema.isEmpty()) {
            return answer(what.asked.answers());
        }
        output.out().print(Json.writePretty(schema(what.schema)) + "\n");
        return Workbench.DONE;
    }

    private static JsonNode schema(String format) {
        return switch (format) {
            case "case" -> NeedsProfile.schema();
            case "services" -> ServiceDirectory.schema();
            default -> throw new IllegalArgumentException("--schema: must be case or services, but was " + format);
        };
    }

    private int answer(CaseAnswers answers) throws IOException {
        boolean rejectedAny = false;
        try (LineFile lines = new LineFile(what.asked.in);
                Progress progress = new Progress(output, "cases read")) {
            for (Optional<LineFile.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                rejectedAny |= !print(line.get(), answers);
                progress.add(1);
            }
        }
        return rejectedAny ? Workbench.SOME_ROWS_REPORTED : Workbench.DONE;
    }

    /** Prints what is found of one case, or reports the line and says false. */
    private boolean print(LineFile.Line line, CaseAnswers answers) {
        if (line.isBlank()) {
            return true;
        }
        if (line.isTooLong()) {
            output.reject(line.number(), List.of(new Problem("", "must be at most " + LineFile.LONGEST + " bytes")));
            return false;
        }
        try {
            output.out().print(Json.write(answers.answer(CaseReader.read(line.open()))) + "\n");
            return true;
        } catch (ProblemsException refusal) {
            output.reject(line.number(), CaseReader.places(refusal));
            return false;
        }
    }
}
