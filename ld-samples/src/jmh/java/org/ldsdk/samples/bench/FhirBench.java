package org.ldsdk.samples.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTools;
import org.ldsdk.screening.fhir.FhirHeader;
import org.ldsdk.screening.fhir.FhirTool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The text of a QuestionnaireResponse to PHQ-9, nine answers coded with their ordinal values: here read, checked and screened with every
 * threshold explained; with HAPI FHIR parsed, and the ordinal values summed by a FHIRPath expression that was compiled before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FhirBench {

    private static final int PEOPLE = 256;
    private static final int ITEMS = 9;
    private static final String SUM =
            "item.answer.value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value"
                    + ".aggregate($this + $total, 0)";

    private final FhirTool tool = FhirTool.of(ScreeningTools.of("phq-9"));
    private final FhirContext context = FhirContext.forR4();
    private final IParser parser = context.newJsonParser();
    private final IFhirPath path = context.newFhirPath();
    private final List<String> texts = new ArrayList<>();
    private IFhirPath.IParsedExpression sum;
    private int next;

    /** Writes the texts, and checks that both find the same score. */
    @Setup
    public void setUp() throws Exception {
        sum = path.parse(SUM);
        SplittableRandom random = new SplittableRandom(20260101);
        for (int person = 0; person < PEOPLE; person++) {
            Response response = Response.empty();
            for (int item = 1; item <= ITEMS; item++) {
                response = response.answer(Integer.toString(item), Integer.toString(random.nextInt(4)));
            }
            String text = Json.write(tool.toResponse(
                    response, FhirHeader.empty().subject("Patient/17").date("2026-01-01")));
            texts.add(text);
            Same.require("HAPI", (int) screen(text).score("total").points().orElseThrow(), sum(text));
        }
    }

    private ScreeningResult screen(String text) {
        return tool.screen(tool.readResponse(text, "response.json"));
    }

    private int sum(String text) {
        QuestionnaireResponse response = parser.parseResource(QuestionnaireResponse.class, text);
        return path.evaluateFirst(response, sum, DecimalType.class)
                .orElseThrow()
                .getValue()
                .intValueExact();
    }

    private String next() {
        next = (next + 1) % PEOPLE;
        return texts.get(next);
    }

    /** {@return scores, findings and notes} */
    @Benchmark
    public ScreeningResult ours() {
        return screen(next());
    }

    /** {@return the sum} */
    @Benchmark
    public int hapi() {
        return sum(next());
    }
}
