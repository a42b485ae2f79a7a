package org.ldsdk.needs.pathway;

/** The figures by which events can show something of a key. Each is a {@link Share}, and says what it is a share of. */
public enum KeyFigure {
    /** Cases in which the first help with housing or benefits came from within the team, at once. */
    ADVICE_IN_TEAM,
    /** Cases in which help with a basic need did not begin later than treatment. */
    BASIC_NOT_LATER,
    /** Attended appointments to which somebody of the team went along. */
    ACCOMPANIED,
    /** Signs of a crisis that somebody acted on. */
    SIGNALS_ACTED_ON,
    /** Cases taken on that have a plan for a crisis. */
    CRISIS_PLANS,
    /** Cases that came by again after an episode was closed. */
    RETURNED,
    /** Referrals due whose outcome is known. */
    KNOWN_REFERRALS,
    /** Signposts due whose outcome is known. */
    KNOWN_SIGNPOSTS
}
