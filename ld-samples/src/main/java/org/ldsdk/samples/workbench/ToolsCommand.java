package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ldsdk.core.instrument.Applicability;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The catalogue. */
@Command(
        name = "tools",
        description = "Lists the screening tools: terms of use, thresholds, and for whom they are meant.",
        footer = {"", "Example: java -jar ld-all.jar tools --json"})
final class ToolsCommand implements Callable<Integer> {

    private static final int[] WIDTHS = {15, 5, 10, 14, 40, 64};

    private final Output output;

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    ToolsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (json) {
            ArrayNode tools = JsonNodeFactory.instance.arrayNode();
            ScreeningTools.all().forEach(tool -> tools.add(toJson(tool.instrument())));
            output.out().print(Json.writePretty(tools) + "\n");
        } else {
            printTable(ScreeningTools.all());
        }
        return Workbench.DONE;
    }

    private void printTable(List<ScreeningTool> tools) {
        print(List.of("tool", "items", "commercial", "wording", "meant for", "thresholds (* not confirmed)"));
        tools.forEach(tool -> print(row(tool.instrument())));
        output.out()
                .println(
                        "\nEverything about one: tool ID --text. Commercial: whether such use is cleared. Wording: who may have it.");
    }

    private void print(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(wrapped(cells.get(column), WIDTHS[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < wrapped.size(); column++) {
                String cell =
                        line < wrapped.get(column).size() ? wrapped.get(column).get(line) : "";
                text.append(String.format(Locale.ROOT, "%-" + (WIDTHS[column] + 2) + "s", cell));
            }
            output.out().println(text.toString().stripTrailing());
        }
    }

    /** The words in lines of at most so many characters. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> row(Instrument instrument) {
        return List.of(
                instrument.id(),
                Integer.toString(instrument.items().size()),
                word(instrument.licence().commercialUse()),
                word(instrument.licence().wording()),
                population(instrument).orElse("no source says"),
                instrument.thresholds().isEmpty() ? "none" : thresholds(instrument));
    }

    private static String thresholds(Instrument instrument) {
        return String.join(
                ", ",
                instrument.thresholds().stream()
                        .map(threshold -> threshold.code() + (instrument.isConfirmed(threshold) ? "" : "*"))
                        .toList());
    }

    private static Optional<String> population(Instrument instrument) {
        return instrument.applicability().map(Applicability::population);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode toJson(Instrument instrument) {
        return new ReasonedJson()
                .put("id", instrument.id())
                .put("version", instrument.version())
                .put("sha256", instrument.definition().sha256())
                .put("title", instrument.title())
                .put("items", instrument.items().size())
                .put("licence", instrument.licence().status())
                .put("wording", word(instrument.licence().wording()))
                .put("commercialUse", word(instrument.licence().commercialUse()))
                .put(
                        "thresholds",
                        instrument.thresholds().stream().map(Threshold::code).toList())
                .put("applicability", population(instrument), "no source says for whom it is meant")
                .put("unconfirmed", instrument.unconfirmedParts())
                .build();
    }
}
