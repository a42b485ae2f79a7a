package org.ldsdk.core.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * On what terms the instrument may be used, as far as a source says. Not legal advice.
 *
 * @param status the terms in words
 * @param wording whether the items' wording may travel
 * @param commercialUse whether commercial use is cleared
 * @param credit a line that must be shown, if the terms ask for one
 * @param source the key of the source
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Licence(
        String status, Wording wording, CommercialUse commercialUse, Optional<String> credit, String source) {

    /** Whether the items' wording may travel. */
    public enum Wording {
        /** With anybody. */
        YES,
        /** With non-commercial users. */
        NON_COMMERCIAL,
        /** Ask the owner first. */
        ASK,
        /** Not at all. */
        NO
    }

    /** Whether commercial use is cleared. */
    public enum CommercialUse {
        /** It is. */
        YES,
        /** The terms do not say so clearly. */
        UNCLEAR,
        /** It is not. */
        NO
    }
}
