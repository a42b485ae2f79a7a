package org.ldsdk.core.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a case needs somebody at one time: signs of a crisis first, then follow-ups, open episode or not. Its text form shows nothing.
 *
 * @param signals signals that nobody has acted on, in order of time, each with what the person's plan says
 * @param followUps referrals and signposts whose outcome somebody should know by now, the longest due first
 */
public record DueNow(List<Signal> signals, List<Referral> followUps) {

    /** Copies the lists. */
    public DueNow {
        signals = List.copyOf(signals);
        followUps = List.copyOf(followUps);
    }

    /**
     * A signal beside the person's plan.
     *
     * @param signal the signal
     * @param steps what the plan that holds then says to do; empty if it does not say, or if there is none
     */
    public record Signal(CrisisSignal signal, List<String> steps) {

        @Override
        public String toString() {
            return "Signal";
        }
    }

    static DueNow of(CaseHistory history, Instant at) {
        Optional<CrisisPlan> plan = history.crisisPlans().stream()
                .filter(one -> !one.since().isAfter(at))
                .max(Comparator.comparing(CrisisPlan::since));
        List<Signal> signals = history.crisisSignals().stream()
                .filter(signal -> signal.isOpen(at))
                .sorted(Comparator.comparing(CrisisSignal::at).thenComparing(CrisisSignal::trigger))
                .map(signal -> new Signal(
                        signal, plan.map(it -> it.steps(signal.trigger())).orElse(List.of())))
                .toList();
        List<Referral> followUps = history.referrals().stream()
                .flatMap(referral -> referral.asOf(at).stream())
                .filter(referral ->
                        referral.followUp().filter(it -> it.isDue(at)).isPresent())
                .sorted(Comparator.comparing(
                                (Referral it) -> it.followUp().orElseThrow().due())
                        .thenComparing(Referral::id))
                .toList();
        return new DueNow(signals, followUps);
    }

    @Override
    public String toString() {
        return "DueNow[" + signals.size() + " signals, " + followUps.size() + " follow-ups]";
    }
}
