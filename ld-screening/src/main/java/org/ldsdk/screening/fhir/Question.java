package org.ldsdk.screening.fhir;

import java.util.Optional;

/** An item or a fact that a resource may hold an answer to. */
interface Question {

    /** {@return the code of the item or fact} */
    String code();

    /** {@return whether it is a fact} */
    boolean isFact();

    /**
     * @param answer an answer with a value and nothing wrong found so far
     * @param problems told what is wrong with it
     * @return the answer as the tool writes it; empty if it cannot be taken
     */
    Optional<String> written(RawAnswer answer, ProblemList problems);
}
