package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ldsdk.core.instrument.Applicability;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Threshold;
import org.ldsdk.core.json.Json;
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
            ScreeningTools.all().forEach(this::print);
        }
        return Workbench.DONE;
    }

    private void print(ScreeningTool tool) {
        Instrument instrument = tool.instrument();
        output.out().println(instrument.id() + "  " + instrument.title() + ", definition " + instrument.version());
        line("terms", instrument.licence().status());
        line("commercial use", word(instrument.licence().commercialUse()));
        line("wording", word(instrument.licence().wording()));
        line(
                "meant for",
                instrument.applicability().map(Applicability::population).orElse("no source says"));
        line(
                "thresholds",
                instrument.thresholds().isEmpty()
                        ? "none"
                        : String.join(
                                ", ",
                                instrument.thresholds().stream()
                                        .map(Threshold::code)
                                        .toList()));
        output.out().println();
    }

    private void line(String name, String value) {
        output.out().println(String.format(Locale.ROOT, "  %-16s%s", name, value));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode toJson(Instrument instrument) {
        ObjectNode tool = JsonNodeFactory.instance.objectNode();
        tool.put("id", instrument.id());
        tool.put("version", instrument.version());
        tool.put("sha256", instrument.definition().sha256());
        tool.put("title", instrument.title());
        tool.put("licence", instrument.licence().status());
        tool.put("wording", word(instrument.licence().wording()));
        tool.put("commercialUse", word(instrument.licence().commercialUse()));
        ArrayNode thresholds = tool.putArray("thresholds");
        instrument.thresholds().forEach(threshold -> thresholds.add(threshold.code()));
        instrument
                .applicability()
                .map(Applicability::population)
                .ifPresentOrElse(who -> tool.put("applicability", who), () -> {
                    tool.putNull("applicability");
                    tool.putObject("reasons").put("applicability", "no source says for whom it is meant");
                });
        return tool;
    }
}
