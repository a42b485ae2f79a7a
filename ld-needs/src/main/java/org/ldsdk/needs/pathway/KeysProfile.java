package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.internal.FindingWords;

/**
 * The keys to diversion as one service shows them: those of which events can show something with their figures, the others as the service
 * declares them. What is neither measured nor declared is unknown. No key is validated, and they are not added up.
 */
@LdStyle
@Value.Immutable
public interface KeysProfile {

    /** {@return the host's code of the service} */
    String service();

    /** {@return what is looked at} */
    PathwayPlan plan();

    /** {@return every key, in the published order} */
    List<KeyFinding> keys();

    /** {@return what a reader should know of the keys} */
    List<String> caveats();

    /** {@return where the keys come from, by the name that they cite} */
    Map<String, Citation> sources();

    /** {@return exactly which definitions gave this: keys and needs} */
    List<DefinitionId> definitions();

    /**
     * With the keys and needs that ship with the library.
     *
     * @param caseload the cases
     * @param plan what is looked at
     * @param statement what the service says about itself
     * @return the profile
     * @throws ProblemsException if the statement speaks of a key that is not there
     */
    static KeysProfile of(Caseload caseload, PathwayPlan plan, ServiceStatement statement) {
        return of(caseload, plan, statement, DiversionKeys.shipped(), NeedDomains.shipped());
    }

    /**
     * @param caseload the cases
     * @param plan what is looked at
     * @param statement what the service says about itself
     * @param keys the keys
     * @param needs the needs and their tiers; a referral for other needs alone says nothing of which need came first
     * @return the profile
     * @throws ProblemsException if the statement speaks of a key that is not there
     */
    static KeysProfile of(
            Caseload caseload, PathwayPlan plan, ServiceStatement statement, DiversionKeys keys, NeedDomains needs) {
        return ImmutableKeysProfile.builder()
                .service(statement.service())
                .plan(plan)
                .keys(new KeyMeasures(caseload, plan, keys, needs).findings(statement))
                .caveats(keys.caveats())
                .sources(keys.sources())
                .addDefinitions(keys.definition(), needs.definition())
                .build();
    }

    /** {@return all of it in sentences that can be read aloud, lines ended by LF} */
    default String text() {
        StringBuilder text = new StringBuilder(
                "Keys to diversion, service " + service() + ". " + PathwayWords.sentence(plan().text()) + ".\n");
        sources()
                .values()
                .forEach(source -> text.append("Source: ")
                        .append(FindingWords.cite(source, Optional.empty()))
                        .append(".\n"));
        caveats().forEach(caveat -> text.append(caveat).append('\n'));
        keys().forEach(key -> {
            text.append('\n');
            key.lines().forEach(line -> text.append(line).append('\n'));
        });
        return text.toString();
    }

    /** {@return all of it for a program; the keys are a promise, see the module's README} */
    default ObjectNode toJson() {
        ArrayNode findings = JsonNodeFactory.instance.arrayNode();
        keys().forEach(key -> findings.add(key.toJson()));
        return new ReasonedJson()
                .put("service", service())
                .put("plan", PathwayJson.plan(plan()))
                .put("keys", findings)
                .put("sources", Json.toTree(sources()))
                .put("definitions", Json.toTree(definitions()))
                .put("notes", caveats())
                .build();
    }
}
