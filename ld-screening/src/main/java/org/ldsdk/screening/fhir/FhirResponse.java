package org.ldsdk.screening.fhir;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.Response;

/** What was read of a QuestionnaireResponse, and what could not be taken. Its text form shows none of it. */
@LdStyle
@Value.Immutable
public interface FhirResponse {

    /** {@return the answers and facts that could be taken, given when it was authored, if that says a time} */
    @Value.Redacted
    Response response();

    /** {@return its subject, date, own reference and status, each if it could be read: what Observations made of it need} */
    @Value.Redacted
    FhirHeader header();

    /** {@return how far it has come; empty if that could not be read} */
    default Optional<FhirStatus> status() {
        return header().status();
    }

    /** {@return when it was written down, as FHIR writes it: a year, a month, a day or a time with its offset} */
    default Optional<String> authored() {
        return header().date();
    }

    /** {@return all that was wrong with it, in the order of the resource; no message shows an answer, an id or any text of it} */
    @Value.Redacted
    List<Problem> problems();

    /**
     * Whether it can be scored: every answer to an item or fact of the tool was taken, and nothing says that the answers are not to be
     * used. An answer to something the tool does not have is a problem, but no hindrance.
     *
     * @return whether it can be scored
     */
    boolean isUsable();
}
