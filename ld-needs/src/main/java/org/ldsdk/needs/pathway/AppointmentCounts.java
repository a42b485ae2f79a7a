package org.ldsdk.needs.pathway;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.casework.Attendance;
import org.ldsdk.core.casework.Referral;
import org.ldsdk.core.casework.ReferralEvent;

/** Counts what became of the appointments of referrals, each as it was at a time. */
final class AppointmentCounts {

    private final Map<Attendance, Integer> counts = new EnumMap<>(Attendance.class);
    private int ahead;
    private int notRecorded;
    private int accompanied;
    private int alone;
    private int notApplicable;

    private AppointmentCounts() {
        Arrays.stream(Attendance.values()).forEach(way -> counts.put(way, 0));
    }

    static Appointments of(List<Referral> referrals, Instant at) {
        AppointmentCounts counts = new AppointmentCounts();
        referrals.forEach(referral -> {
            referral.attendances().forEach(counts::take);
            pending(referral).ifPresent(when -> counts.takePending(when, at));
        });
        return counts.result();
    }

    /** For when the appointment is of which nothing is recorded yet; there is one at most, since the next is given after it. */
    private static Optional<Instant> pending(Referral referral) {
        Optional<Instant> pending = Optional.empty();
        for (ReferralEvent event : referral.events()) {
            if (event instanceof ReferralEvent.Appointment given) {
                pending = Optional.of(given.when());
            } else if (event instanceof ReferralEvent.Attended) {
                pending = Optional.empty();
            }
        }
        return pending;
    }

    private void take(ReferralEvent.Attended attended) {
        counts.merge(attended.attendance(), 1, Integer::sum);
        if (attended.attendance().isSeen()) {
            attended.accompanied().value().ifPresent(is -> {
                accompanied += is ? 1 : 0;
                alone += is ? 0 : 1;
            });
            notApplicable += attended.accompanied()
                            .reason()
                            .filter(why -> why == MissingReason.NOT_APPLICABLE)
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private void takePending(Instant when, Instant at) {
        if (when.isAfter(at)) {
            ahead++;
        } else {
            notRecorded++;
        }
    }

    private int count(Attendance... ways) {
        return Arrays.stream(ways).mapToInt(way -> counts.getOrDefault(way, 0)).sum();
    }

    private Appointments result() {
        return ImmutableAppointments.builder()
                .counts(counts)
                .ahead(ahead)
                .notRecorded(notRecorded)
                .attended(attended())
                .calledOffByProvider(Share.of(
                                "called off by the provider",
                                "appointments of which it is recorded what became of them",
                                count(Attendance.CANCELLED_BY_PROVIDER),
                                count(Attendance.values()))
                        .without("still ahead", ahead)
                        .without("not recorded", notRecorded))
                .accompanied(accompanied())
                .build();
    }

    private int seen() {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().isSeen())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Share attended() {
        int missed = counts.entrySet().stream()
                .filter(it -> it.getKey().isMissed())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return Share.of("attended", "appointments that nobody called off", seen(), (long) seen() + missed)
                .withUnknown(notRecorded)
                .without("called off by the provider", count(Attendance.CANCELLED_BY_PROVIDER))
                .without("called off by somebody else", count(Attendance.CANCELLED_BY_OTHER))
                .without("called off beforehand by the person", count(Attendance.CANCELLED_BY_PERSON))
                .without("still ahead", ahead);
    }

    private Share accompanied() {
        return Share.of(
                        "accompanied",
                        "attended appointments of which it is known whether somebody went along",
                        accompanied,
                        (long) accompanied + alone)
                .withUnknown((long) seen() - accompanied - alone - notApplicable)
                .without("attended where going along does not apply", notApplicable);
    }
}
