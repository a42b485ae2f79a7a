package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.json.ReasonedJson;

/**
 * What became of the appointments of some referrals. What the provider or somebody else called off is told and never held against the
 * person; nor is what the person called off beforehand, which is told too.
 */
@LdStyle
@Value.Immutable
public interface Appointments {

    /** {@return how many ended in each way, every way once, in the order of {@link Attendance}} */
    @Value.Redacted
    Map<Attendance, Integer> counts();

    /** {@return how many were still to come} */
    @Value.Redacted
    int ahead();

    /** {@return how many were over without a word of what became of them} */
    @Value.Redacted
    int notRecorded();

    /** {@return at how many the person was seen, of those that nobody called off; those without a word are unknown} */
    Share attended();

    /** {@return how many the provider called off, of all of which it is recorded what became of them} */
    Share calledOffByProvider();

    /** {@return at how many somebody of the team went along, of those at which the person was seen} */
    Share accompanied();

    /** {@return how many were given, whatever became of them} */
    default int given() {
        return counts().values().stream().mapToInt(Integer::intValue).sum() + ahead() + notRecorded();
    }

    /** {@return all of it in sentences; one sentence if none were given} */
    default List<String> lines() {
        if (given() == 0) {
            return List.of("Appointments given: none.");
        }
        String each = PathwayWords.listed(
                PathwayWords.counts(counts()),
                ahead() == 0 ? "" : "still ahead " + ahead(),
                notRecorded() == 0 ? "" : "not recorded " + notRecorded());
        return List.of(
                "Appointments given: " + given() + ". " + PathwayWords.sentence(each) + ".",
                attended().text(),
                calledOffByProvider().text(),
                accompanied().text());
    }

    /** {@return all of it for a program} */
    default ObjectNode toJson() {
        return new ReasonedJson()
                .put("given", given())
                .put("counts", PathwayWords.countsJson(counts()))
                .put("ahead", ahead())
                .put("notRecorded", notRecorded())
                .put("attended", attended().toJson())
                .put("calledOffByProvider", calledOffByProvider().toJson())
                .put("accompanied", accompanied().toJson())
                .build();
    }
}
