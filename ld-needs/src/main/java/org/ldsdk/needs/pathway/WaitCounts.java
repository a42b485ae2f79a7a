package org.ldsdk.needs.pathway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ldsdk.core.statistics.TimeToEvent;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/** Gathers waits of one kind. */
final class WaitCounts {

    private static final double SECONDS_A_DAY = 86_400;

    private final String name;
    private final String event;
    private final List<TimeToEvent> waits = new ArrayList<>();
    private final TreeMap<String, Integer> leftOut = new TreeMap<>();
    private int lostFromSight;
    private int datedByOutcome;

    WaitCounts(String name, String event) {
        this.name = name;
        this.event = event;
    }

    void add(Instant from, Instant to, Ending ending) {
        waits.add(new TimeToEvent(Duration.between(from, to).toSeconds() / SECONDS_A_DAY, ending));
    }

    void addDatedByOutcome(Instant from, Instant to) {
        add(from, to, Ending.EVENT);
        datedByOutcome++;
    }

    void addLostFromSight(Instant from, Instant to) {
        add(from, to, Ending.OPEN);
        lostFromSight++;
    }

    void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    Wait result(PathwayPlan plan) {
        ImmutableWait.Builder wait = ImmutableWait.builder()
                .name(name)
                .event(event)
                .waits(waits.stream()
                        .sorted(Comparator.comparing(TimeToEvent::time).thenComparing(TimeToEvent::ending))
                        .toList())
                .lostFromSight(lostFromSight)
                .datedByOutcome(datedByOutcome)
                .days(plan.days());
        leftOut.forEach((why, count) -> wait.addLeftOut(new LeftOut(why, count)));
        return wait.build();
    }
}
