package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.EventCurve;
import org.ldsdk.core.statistics.TimeToEvent;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/**
 * How long something was waited for, in days of 24 hours, with those who are still waiting counted. Being turned away is an end of another
 * kind and no waiting: the shares are Aalen and Johansen's. Kaplan and Meier's stand beside them as what could be if nobody were turned
 * away; where many are, they are too high for anything else. See {@link EventCurve}. Its text form shows no number.
 */
@LdStyle
@Value.Immutable
public interface Wait {

    /** {@return from what to what, such as {@code from sent to engaged}} */
    String name();

    /** {@return what is waited for, such as {@code engaged}} */
    String event();

    /** {@return one for each who waited, by length and then by ending} */
    @Value.Redacted
    List<TimeToEvent> waits();

    /** {@return how many of those still waiting were closed with nobody knowing what came of it; they are counted up to the closing} */
    @Value.Redacted
    int lostFromSight();

    /** {@return for how many it is only known that it happened; they are dated by when that was known, the latest it can have been} */
    @Value.Redacted
    int datedByOutcome();

    /** {@return what is not counted, and why} */
    @Value.Redacted
    List<LeftOut> leftOut();

    /** {@return after how many days shares are told} */
    SortedSet<Integer> days();

    /** {@return the shares, beside an end of another kind} */
    @Value.Lazy
    default EventCurve curve() {
        return EventCurve.aalenJohansen(waits());
    }

    /** {@return the shares as if nobody had been turned away} */
    @Value.Lazy
    default EventCurve kaplanMeier() {
        return EventCurve.kaplanMeier(waits());
    }

    /**
     * @param ending how the waiting ended
     * @return how many waits ended so
     */
    default int count(Ending ending) {
        return (int) waits().stream().filter(wait -> wait.ending() == ending).count();
    }

    /** {@return how many waited and how it ended, and by which day it had happened for a quarter, half and three quarters of them} */
    default List<String> summary() {
        String told = PathwayWords.sentence(name()) + ": " + waits().size() + " waited; "
                + PathwayWords.listed(
                        event() + " " + count(Ending.EVENT),
                        some("ended otherwise", count(Ending.OTHER)),
                        some("still waiting", count(Ending.OPEN) - lostFromSight()),
                        some("waiting until it was closed with nobody knowing", lostFromSight()))
                + "."
                + (datedByOutcome() == 0
                        ? ""
                        : " Of " + datedByOutcome() + " of those " + event()
                                + " only the outcome tells; dated by when that was known, the latest it can be.")
                + LeftOut.text(leftOut());
        return waits().isEmpty() ? List.of(told) : List.of(told, "  " + quartiles(curve()));
    }

    private static String some(String what, int count) {
        return count == 0 ? "" : what + " " + count;
    }

    /** {@return all of it in sentences} */
    default List<String> lines() {
        List<String> lines = new ArrayList<>(summary());
        if (!waits().isEmpty()) {
            days().forEach(day -> lines.add("  " + shares(day)));
        }
        if (count(Ending.OTHER) > 0) {
            lines.add(
                    "  As if nobody could be turned away (Kaplan and Meier; as a share of all who waited it is too high): "
                            + quartiles(kaplanMeier()));
        }
        return lines;
    }

    private String quartiles(EventCurve of) {
        return PathwayWords.sentence(event()) + ": a quarter of all " + day(of, 0.25) + ", half " + day(of, 0.5)
                + ", three quarters " + day(of, 0.75) + ".";
    }

    private static String day(EventCurve curve, double share) {
        Computed<Double> time = curve.timeUntil(share);
        return time.value()
                .map(it -> "by day " + PathwayWords.days(it))
                .orElseGet(() -> time.reason().orElse(""));
    }

    private String shares(int day) {
        Computed<Double> happened = curve().happened(day);
        return "By day " + day + ": "
                + happened.value()
                        .map(share -> event() + " " + PathwayWords.percent(share)
                                + curve().interval(day, Share.LEVEL)
                                        .value()
                                        .map(PathwayWords::interval)
                                        .orElse("")
                                + ", ended otherwise " + percent(curve().endedOtherwise(day)) + ", still waiting "
                                + percent(curve().waiting(day)) + "; " + curve().atRisk(day) + " looked at so long")
                        .orElseGet(() -> "not known, " + happened.reason().orElse(""))
                + ".";
    }

    private static String percent(Computed<Double> share) {
        return share.value().map(PathwayWords::percent).orElse("not known");
    }

    /** {@return all of it for a program} */
    default ObjectNode toJson() {
        return new ReasonedJson()
                .put("name", name())
                .put("event", event())
                .put("waited", waits().size())
                .put("happened", count(Ending.EVENT))
                .put("endedOtherwise", count(Ending.OTHER))
                .put("stillWaiting", count(Ending.OPEN) - lostFromSight())
                .put("lostFromSight", lostFromSight())
                .put("datedByOutcome", datedByOutcome())
                .put("leftOut", LeftOut.toJson(leftOut()))
                .put("aalenJohansen", toJson(curve()))
                .put("kaplanMeier", toJson(kaplanMeier()))
                .build();
    }

    private ObjectNode toJson(EventCurve of) {
        ReasonedJson byDay = new ReasonedJson();
        days().forEach(day -> byDay.put(
                String.valueOf(day),
                new ReasonedJson()
                        .put("atRisk", of.atRisk(day))
                        .number("happened", of.happened(day))
                        .put("ci95", of.interval(day, Share.LEVEL), PathwayWords::ends)
                        .number("endedOtherwise", of.endedOtherwise(day))
                        .number("stillWaiting", of.waiting(day))
                        .build()));
        return new ReasonedJson()
                .number("quarterByDay", of.timeUntil(0.25))
                .number("halfByDay", of.timeUntil(0.5))
                .number("threeQuartersByDay", of.timeUntil(0.75))
                .put("byDay", byDay.build())
                .build();
    }
}
