package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ldsdk.core.criterion.Criterion;

/** A way into a service. In JSON it is one of four words. */
public enum AccessRoute {
    /** The person asks for it. */
    @JsonProperty("self")
    SELF("the person asks for it"),
    /** A professional of any kind refers. */
    @JsonProperty("professional")
    PROFESSIONAL("a professional refers"),
    /** Only the family doctor refers, so the person has to be registered with one. */
    @JsonProperty("gp-only")
    GP_ONLY("only the family doctor refers"),
    /** It is given in the team that the person is with already. */
    @JsonProperty("in-team")
    IN_TEAM("it is given in the team");

    /** Code of the fact that the way by the family doctor reads. */
    static final String REGISTERED = "gp-registered";

    /** What that fact has to be. */
    static final String YES = "yes";

    private final String words;

    AccessRoute(String words) {
        this.words = words;
    }

    /** {@return how it is said in a sentence, such as {@code the person asks for it}} */
    public String words() {
        return words;
    }

    /** What the way by the family doctor asks of a person. */
    static Criterion isRegistered() {
        return new Criterion.OneOf("fact:" + REGISTERED, List.of(YES));
    }
}
