package org.ldsdk.screening.fhir;

import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.screening.ScreeningTool;

/**
 * What was made of a Questionnaire. It is a definition and holds nothing of a person.
 *
 * @param instrument the definition; all its numbers are unconfirmed
 * @param codes the code systems of its answers, for reading responses to it
 * @param problems what of the Questionnaire is not in the definition, in the order of the resource
 */
public record FhirQuestionnaire(Instrument instrument, FhirCodes codes, List<Problem> problems) {

    /** Copies the list. */
    public FhirQuestionnaire {
        problems = List.copyOf(problems);
    }

    /** {@return the tool it defines, which reads responses to the Questionnaire} */
    public FhirTool toTool() {
        return FhirTool.of(ScreeningTool.of(instrument)).with(codes);
    }
}
