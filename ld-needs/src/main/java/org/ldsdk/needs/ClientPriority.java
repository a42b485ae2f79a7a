package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * What the person puts first: needs in the person's own order, or why there is no order. Its text form shows none of
 * it.
 *
 * @param ranking codes of needs, the most pressing first, none twice; may be empty if the person was asked and named
 *     none
 * @param ownWords what the person said about it, if it was written down; never an account of an offence, and never read
 *     by a rule
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClientPriority(Known<List<String>> ranking, Optional<@Size(max = 2000) String> ownWords) {

    /** Refuses a need that is ranked twice. */
    public ClientPriority {
        ranking = ranking.map(List::copyOf);
        List<String> ranked = ranking.value().orElse(List.of());
        if (new HashSet<>(ranked).size() < ranked.size()) {
            throw new IllegalArgumentException("ClientPriority.ranking: must name a need only once");
        }
    }

    /**
     * @param domains codes of needs, the most pressing first
     * @return the person's order
     */
    public static ClientPriority of(String... domains) {
        return new ClientPriority(Known.of(List.of(domains)), Optional.empty());
    }

    /**
     * @param reason why there is no order
     * @return no order
     */
    public static ClientPriority missing(MissingReason reason) {
        return new ClientPriority(Known.missing(reason), Optional.empty());
    }

    /**
     * @param domain a need's code
     * @return its rank, 1 for the first; empty if it is not ranked
     */
    public OptionalInt rank(String domain) {
        int at = ranking.value().orElse(List.of()).indexOf(domain);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }

    @Override
    public String toString() {
        return "ClientPriority";
    }
}
