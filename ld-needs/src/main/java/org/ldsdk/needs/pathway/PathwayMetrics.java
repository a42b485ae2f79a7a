package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;

/**
 * Whether referrals and signposts reach people, from dated events: what began in a period, and what had become of it by a time. A referral
 * for several needs is counted under each, so the needs do not add up to the total; the offers do, and so do referrals and signposts.
 *
 * <p>Whoever is not known to have come, or of whom nobody knows what became, is unknown and never none. Groups may be small and nothing is
 * suppressed, so this is for the team and not for publication. The figures are of a service; they compare no people. Its text form shows no
 * number.
 */
@LdStyle
@Value.Immutable
public interface PathwayMetrics {

    /** {@return what is looked at} */
    PathwayPlan plan();

    /** {@return how many cases there were, whether or not anything of theirs began in the period} */
    @Value.Redacted
    int cases();

    /** {@return how many cases could not be read; no figure counts them} */
    @Value.Redacted
    int unread();

    /** {@return how many referrals were written in the period and not sent by then; no figure counts them} */
    @Value.Redacted
    int notSent();

    /** {@return all referrals and signposts} */
    PathwayFigures total();

    /** {@return the same of {@code referral} and of {@code signpost}} */
    Map<String, PathwayFigures> byKind();

    /** {@return the same by the code of offer or agency, in alphabetical order} */
    @Value.Redacted
    Map<String, PathwayFigures> byOffer();

    /** {@return the same by the code of the need, in alphabetical order} */
    @Value.Redacted
    Map<String, PathwayFigures> byNeed();

    /** {@return how many referrals and signposts name no need} */
    @Value.Redacted
    int withoutNeed();

    /**
     * {@return from the first opening of the episode to the first contact of the team; nobody records when the team was first asked, so the
     * opening is the earliest time that is there}
     */
    Wait firstContact();

    /** {@return how many came by again after an episode was closed in the period, of all with such a closing} */
    Share returned();

    /** {@return how often they came by so} */
    @Value.Redacted
    int returns();

    /**
     * @param caseload the cases
     * @param plan what is looked at
     * @return the figures
     */
    static PathwayMetrics of(Caseload caseload, PathwayPlan plan) {
        return MetricCounts.of(caseload, plan);
    }

    /** {@return all of it in sentences that can be read aloud, lines ended by LF} */
    default String text() {
        return new PathwayText(this).text();
    }

    /** {@return all of it for a program; the keys are a promise, see the module's README} */
    default ObjectNode toJson() {
        return PathwayJson.of(this);
    }
}
