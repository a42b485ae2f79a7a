package org.ldsdk.screening.fhir;

/** Addresses that resources are written and read with. */
final class FhirNames {

    /** All that is ours begins with this. */
    static final String OURS = "https://ldsdk.org/fhir/";

    /** The extension that says which definition a resource was made by. */
    static final String DEFINITION = OURS + "StructureDefinition/definition";

    static final String QUESTIONNAIRE = OURS + "Questionnaire/";

    /** The address of points in R4; the other two are its earlier and its later name, and both are met in R4 resources. */
    static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private static final String LATER_ORDINAL = "http://hl7.org/fhir/StructureDefinition/itemWeight";
    private static final String EARLIER_ORDINAL = "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue";

    static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** Before the code of a fact, where it is an item of a questionnaire. */
    static final String FACT = "fact:";

    private FhirNames() {}

    static boolean isOrdinal(String url) {
        return url.equals(ORDINAL) || url.equals(LATER_ORDINAL) || url.equals(EARLIER_ORDINAL);
    }

    /** The system of the codes of one set of answers. */
    static String answers(String tool, String optionSet) {
        return system(tool + "-" + optionSet);
    }

    static String system(String name) {
        return OURS + "CodeSystem/" + name;
    }
}
