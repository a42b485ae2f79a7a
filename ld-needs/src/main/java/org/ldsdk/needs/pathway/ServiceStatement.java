package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/** What a service says about itself that no event tells. */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableServiceStatement.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ServiceStatement {

    /** {@return the host's code of the service} */
    String service();

    /** {@return codes of the offers that people of the team itself make; none at all if it says so, empty if it does not say} */
    Optional<Set<String>> inTeamOffers();

    /** {@return what was said of keys, by whom and when; several may speak of one key, and none is taken before another} */
    List<KeyDeclaration> declarations();

    /** Refuses two declarations of one key by the same person on the same day. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < declarations().size(); i++) {
            KeyDeclaration one = declarations().get(i);
            if (!seen.add(List.of(one.key(), one.by(), one.on()))) {
                problems.add(new Problem(
                        "ServiceStatement.declarations[" + i + "]",
                        "must be different in key, role or day from each other"));
            }
        }
        ProblemsException.throwIfAny(problems);
    }

    /**
     * A service that has said nothing yet.
     *
     * @param service the host's code of it
     * @return the statement
     */
    static ServiceStatement of(String service) {
        return ImmutableServiceStatement.builder().service(service).build();
    }

    /**
     * Reads a statement.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as the file's name
     * @return the statement
     * @throws ProblemsException saying what is wrong and where
     */
    static ServiceStatement read(String json, String where) {
        return Json.read(json, ServiceStatement.class, where);
    }

    /**
     * @param offers codes of the offers that people of the team itself make; perhaps none
     * @return this, saying so
     */
    default ServiceStatement withInTeamOffers(Set<String> offers) {
        return ImmutableServiceStatement.builder()
                .from(this)
                .inTeamOffers(offers)
                .build();
    }

    /**
     * @param declaration one more
     * @return this and it
     * @throws ProblemsException if the same was said of this key on this day before
     */
    default ServiceStatement with(KeyDeclaration declaration) {
        return ImmutableServiceStatement.builder()
                .from(this)
                .addDeclarations(declaration)
                .build();
    }
}
