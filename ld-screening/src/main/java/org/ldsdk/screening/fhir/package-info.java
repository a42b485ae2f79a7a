/**
 * FHIR R4 in and out, as JSON and without a FHIR library. Start at {@link org.ldsdk.screening.fhir.FhirTool}: it reads a
 * QuestionnaireResponse for a tool, and writes the tool as Questionnaire, answers as QuestionnaireResponse and scores as Observations.
 * {@link org.ldsdk.screening.fhir.QuestionnaireReader} makes a definition of a host's own Questionnaire. Nothing is dropped silently:
 * what cannot be taken is a problem, by its place in the resource, never by its value. It validates no profiles and knows no server.
 */
@NullMarked
package org.ldsdk.screening.fhir;

import org.jspecify.annotations.NullMarked;
