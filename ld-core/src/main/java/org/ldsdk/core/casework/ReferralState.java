package org.ldsdk.core.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ldsdk.core.casework.ReferralEvent.Kind;

/**
 * Where a referral or signpost stands. Which events may follow which state, and where each leads, is the table of {@link Referral}.
 */
public enum ReferralState {
    /** Written, and not to be sent yet. */
    DRAFTED,
    /** The person agreed to it. */
    CONSENTED,
    /** It may be sent without consent, on another basis. */
    CLEARED,
    /** Sent; a follow-up is set. */
    SENT,
    /** The service said that it has it. */
    ACKNOWLEDGED,
    /** The service takes the person. */
    ACCEPTED,
    /** The service does not take the person, and the reason is recorded. */
    DECLINED,
    /** The service did not answer. */
    NO_RESPONSE,
    /** There is an appointment. */
    APPOINTED,
    /** The person was seen. */
    ATTENDED,
    /** The person did not come, or too late to be seen. */
    MISSED,
    /** The appointment was called off; by whom is recorded. */
    CANCELLED,
    /** The connection holds. */
    ENGAGED,
    /** The person was told where to go; a follow-up is set. */
    SIGNPOSTED,
    /** It was never sent; nothing follows. */
    NOT_SENT,
    /** Closed, and nobody knows what came of it; that can still be learned. */
    CLOSED_UNKNOWN,
    /** The outcome is known; nothing follows. */
    CLOSED;

    private static final Map<ReferralState, Set<Kind>> MAY_FOLLOW = table();

    private static Map<ReferralState, Set<Kind>> table() {
        Map<ReferralState, Set<Kind>> table = new EnumMap<>(ReferralState.class);
        table.put(DRAFTED, EnumSet.of(Kind.CONSENTED, Kind.CLEARED, Kind.NOT_SENT));
        table.put(CONSENTED, EnumSet.of(Kind.SENT, Kind.NOT_SENT));
        table.put(CLEARED, EnumSet.of(Kind.SENT, Kind.NOT_SENT));
        table.put(SENT, open(Kind.ACKNOWLEDGED, Kind.ACCEPTED, Kind.DECLINED, Kind.NO_RESPONSE));
        table.put(ACKNOWLEDGED, open(Kind.ACCEPTED, Kind.DECLINED, Kind.NO_RESPONSE));
        table.put(NO_RESPONSE, open(Kind.ACKNOWLEDGED, Kind.ACCEPTED, Kind.DECLINED));
        table.put(DECLINED, open(Kind.ACCEPTED));
        table.put(ACCEPTED, open(Kind.APPOINTMENT, Kind.ENGAGED, Kind.DECLINED));
        table.put(APPOINTED, open(Kind.ATTENDANCE));
        table.put(ATTENDED, open(Kind.APPOINTMENT, Kind.ENGAGED, Kind.DECLINED));
        table.put(MISSED, open(Kind.APPOINTMENT, Kind.DECLINED));
        table.put(CANCELLED, open(Kind.APPOINTMENT, Kind.DECLINED));
        table.put(ENGAGED, open(Kind.APPOINTMENT));
        table.put(SIGNPOSTED, open(Kind.ENGAGED));
        table.put(NOT_SENT, EnumSet.noneOf(Kind.class));
        table.put(CLOSED_UNKNOWN, EnumSet.of(Kind.FOLLOWED_UP, Kind.OUTCOME_LEARNED));
        table.put(CLOSED, EnumSet.noneOf(Kind.class));
        return table;
    }

    /** What may follow while it is open: what is named, looking after it, and closing it. */
    private static Set<Kind> open(Kind... kinds) {
        Set<Kind> all = EnumSet.of(Kind.FOLLOWED_UP, Kind.CLOSED);
        all.addAll(Set.of(kinds));
        return all;
    }

    /** {@return the kinds of event that may follow this state, in the order of the pathway; none if nothing follows} */
    public Set<Kind> mayFollow() {
        return Collections.unmodifiableSet(MAY_FOLLOW.getOrDefault(this, Set.of()));
    }
}
