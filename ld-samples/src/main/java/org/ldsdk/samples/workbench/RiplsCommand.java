package org.ldsdk.samples.workbench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.AnalysisPlan;
import org.ldsdk.ripls.CohortReport;
import org.ldsdk.ripls.Ripls;
import org.ldsdk.ripls.survey.AnswerSplit;
import org.ldsdk.ripls.survey.Codebook;
import org.ldsdk.ripls.survey.CollapsingRules;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyProblem;
import org.ldsdk.ripls.survey.SurveyReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A survey, summarised. */
@Command(
        name = "ripls",
        description = "Summarises a survey: respondent id (first column unless named), demographics, items as 1 or i1.",
        footer = {
            "",
            "Prints a report for people. A row that cannot be read is left out and reported on standard error.",
            "",
            "Example: java -jar ld-all.jar ripls --variant hean-2015 --in survey.csv --by gender --json report.json"
        })
final class RiplsCommand implements Callable<Integer> {

    private final Output output;
    private boolean rejectedAny;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--in", required = true, paramLabel = "FILE.csv", description = "The survey.")
    private Path in = Path.of("");

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "The column of respondent ids, if it is not the first.")
    private String id = "";

    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            description =
                    "Compare the groups of this column, item by item and scale by scale; may be given several times.")
    private List<String> by = List.of();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "What cells mean, such as \"strongly agree\", as JSON.")
    private Path codebook = Path.of("");

    @Option(
            names = "--collapse",
            paramLabel = "FILE",
            description = "Rules by which columns are collapsed to fewer groups, and answers to two, as JSON.")
    private Path collapse = Path.of("");

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "The rule of --collapse by which answers are split; above the middle if not given.")
    private String split = "";

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description = "The column of those who came together, such as to one workshop.")
    private Optional<String> cluster = Optional.empty();

    @Option(names = "--invited", paramLabel = "N", description = "How many people were invited.")
    private Optional<Integer> invited = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where everything that draws at random starts; 1 if not given.")
    private long seed = AnalysisPlan.usual().seed();

    @Mixin
    private AnswerOptions answerOptions = new AnswerOptions();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the report as JSON to a file as well.")
    private Path json = Path.of("");

    @Option(
            names = "--methods",
            paramLabel = "FILE",
            description = "Write text for a methods section to a file as well.")
    private Path methods = Path.of("");

    RiplsCommand(Output output) {
        this.output = output;
    }

    /** The variant's name, or a definition of one's own. */
    static final class Which {

        @Option(
                names = "--variant",
                required = true,
                paramLabel = "ID",
                description = "A published variant, such as hean-2015.")
        private String variant = "";

        @Option(
                names = "--definition",
                required = true,
                paramLabel = "FILE",
                description = "A definition of your own, as JSON.")
        private Path definition = Path.of("");

        Instrument read() throws IOException {
            return variant.isEmpty() ? DefinitionFile.read(definition) : Ripls.variant(variant);
        }
    }

    @Override
    public Integer call() throws IOException {
        SurveyReader plain = Survey.reader(which.read());
        SurveyReader coded = answerOptions.coding().map(plain::withCoding).orElse(plain);
        SurveyReader named = id.isEmpty() ? coded : coded.withIdColumn(id);
        SurveyReader reader = isGiven(codebook)
                ? named.withCodebook(Codebook.read(Files.readString(codebook), name(codebook)))
                : named;
        AnalysisPlan plan = plan();
        try (InputStream csv = new BufferedInputStream(Files.newInputStream(in))) {
            CohortReport report = CohortReport.of(reader.read(csv, name(in), this::reject), plan);
            output.out().print(report.text());
            if (isGiven(json)) {
                Files.writeString(json, Json.writePretty(report.toJson()) + "\n");
            }
            if (isGiven(methods)) {
                Files.writeString(methods, report.methods());
            }
        }
        return rejectedAny ? Workbench.SOME_ROWS_REPORTED : Workbench.DONE;
    }

    private static boolean isGiven(Path file) {
        return !file.toString().isEmpty();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private AnalysisPlan plan() throws IOException {
        AnalysisPlan plan = AnalysisPlan.usual()
                .withMissing(answerOptions.policy(MissingPolicy.listwise()))
                .withBy(by)
                .withSeed(seed)
                .withGroupings(rules().groupings())
                .withSplit(split.isEmpty() ? AnswerSplit.agree() : rules().answers(split));
        AnalysisPlan clustered = cluster.map(plan::withCluster).orElse(plan);
        return invited.map(clustered::withInvited).orElse(clustered);
    }

    private CollapsingRules rules() throws IOException {
        return isGiven(collapse)
                ? CollapsingRules.read(Files.readString(collapse), name(collapse))
                : new CollapsingRules(Optional.empty(), List.of(), List.of());
    }

    private void reject(SurveyProblem problem) {
        rejectedAny = true;
        output.reject(problem.line(), List.of(new Problem(problem.column().orElse(""), problem.rule())));
    }
}
