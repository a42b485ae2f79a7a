package org.ldsdk.samples.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.ldsdk.core.json.Json;

/** HAPI FHIR as the other side: its parser, its validator with the profiles of R4, its FHIRPath. */
final class Hapi {

    private final FhirContext context = FhirContext.forR4();
    private final Map<String, Questionnaire> questionnaires = new HashMap<>();
    private final FhirValidator validator = context.newValidator()
            .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                    new DefaultProfileValidationSupport(context),
                    new InMemoryTerminologyServerValidationSupport(context),
                    new CommonCodeSystemsTerminologyService(context),
                    new Questionnaires())));

    /** Makes a questionnaire known, so that responses to it are validated against it. */
    void add(Questionnaire questionnaire) {
        questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
    }

    <T extends IBaseResource> T parse(Class<T> type, Object json) {
        return context.newJsonParser().parseResource(type, Json.write(json));
    }

    String encode(IBaseResource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }

    /** What the validator calls an error, and whether it could not find the questionnaire. */
    List<String> errors(Object json) {
        return validator.validateWithResult(Json.write(json)).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0
                        || message.getMessage().contains("could not be resolved"))
                .map(Hapi::text)
                .toList();
    }

    private static String text(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + " " + message.getMessage();
    }

    /** The sum of the ordinal values of the answers to some items. */
    BigDecimal sum(QuestionnaireResponse response, List<String> items) {
        String linkIds = items.stream().map(item -> "'" + item + "'").collect(Collectors.joining(" | "));
        String path = "%resource.item.where(linkId in (" + linkIds + ")).answer.value"
                + ".extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value.aggregate($this + $total, 0)";
        IBase sum = context.newFhirPath().evaluate(response, path, IBase.class).get(0);
        return sum instanceof DecimalType decimal
                ? decimal.getValue()
                : BigDecimal.valueOf(((IntegerType) sum).getValue());
    }

    private final class Questionnaires implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> type, String address) {
            Questionnaire found = questionnaires.get(address);
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }
    }
}
