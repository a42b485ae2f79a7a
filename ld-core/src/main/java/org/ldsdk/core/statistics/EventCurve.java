package org.ldsdk.core.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ldsdk.core.Computed;
import org.ldsdk.core.statistics.TimeToEvent.Ending;

/**
 * The share of a group for whom something has happened by a time, with those who are still waiting counted as long as they were looked at.
 * It supposes that those who are no longer looked at wait on like the others. Of people it is a share of the group, and predicts nobody.
 *
 * <p>{@link #aalenJohansen} keeps an end of another kind for what it is: whoever was turned away cannot be reached any more. {@link
 * #kaplanMeier} treats such a person as merely no longer looked at, as if the end might yet have come; where other ends are frequent its
 * share is too high. Without other ends both are the same, and with nobody still waiting they are plain shares.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958, JASA 53, 457-481</a>
 * @see <a href="https://www.jstor.org/stable/4615704">Aalen and Johansen 1978, Scandinavian Journal of Statistics 5, 141-150</a>
 * @see <a href="https://doi.org/10.1002/sim.2712">Putter, Fiocco and Geskus 2007, Statistics in Medicine 26, 2389-2430, on why Kaplan and
 *     Meier's share is too high</a>
 */
public final class EventCurve {

    /** Sums of shares that are equal on paper may differ by this much. */
    private static final double ROUNDING = 1e-12;

    private final double[] times;
    private final List<Step> steps;

    /** One time at which something ended: how many were waiting right before, how many ended how, and the shares right after. */
    private record Step(double time, int atRisk, int events, int others, double before, Shares after) {

        int ends() {
            return events + others;
        }
    }

    private record Shares(double happened, double otherwise, double waiting) {}

    private static final Shares BEGINNING = new Shares(0, 0, 1);

    private EventCurve(double[] times, List<Step> steps) {
        this.times = times;
        this.steps = steps;
    }

    /**
     * The curve beside an end of another kind, also called the cumulative incidence.
     *
     * @param waits one for each of the group, in any order
     * @return the curve
     */
    public static EventCurve aalenJohansen(Collection<TimeToEvent> waits) {
        TreeMap<Double, Map<Ending, Integer>> counts = new TreeMap<>();
        waits.forEach(wait -> counts.computeIfAbsent(wait.time() + 0.0, time -> new EnumMap<>(Ending.class))
                .merge(wait.ending(), 1, Integer::sum));
        List<Step> steps = new ArrayList<>();
        int atRisk = waits.size();
        Shares now = BEGINNING;
        for (Map.Entry<Double, Map<Ending, Integer>> entry : counts.entrySet()) {
            int events = entry.getValue().getOrDefault(Ending.EVENT, 0);
            int others = entry.getValue().getOrDefault(Ending.OTHER, 0);
            if (events + others > 0) {
                Shares after = new Shares(
                        now.happened + now.waiting * events / atRisk,
                        now.otherwise + now.waiting * others / atRisk,
                        now.waiting * (atRisk - events - others) / atRisk);
                steps.add(new Step(entry.getKey(), atRisk, events, others, now.waiting, after));
                now = after;
            }
            atRisk -= events + others + entry.getValue().getOrDefault(Ending.OPEN, 0);
        }
        return new EventCurve(
                waits.stream().mapToDouble(TimeToEvent::time).sorted().toArray(), List.copyOf(steps));
    }

    /**
     * The curve with ends of another kind treated as if the person were no longer looked at.
     *
     * @param waits one for each of the group, in any order
     * @return the curve
     */
    public static EventCurve kaplanMeier(Collection<TimeToEvent> waits) {
        return aalenJohansen(waits.stream()
                .map(wait -> wait.ending() == Ending.OTHER ? new TimeToEvent(wait.time(), Ending.OPEN) : wait)
                .toList());
    }

    /** {@return how many are in the group} */
    public int size() {
        return times.length;
    }

    /**
     * @param time a time, 0 or more
     * @return how many were still waiting and looked at right before; where they are few, the shares from then on rest on few
     */
    public int atRisk(double time) {
        requireTime(time);
        return (int) Arrays.stream(times).filter(it -> it >= time).count();
    }

    /**
     * @param time a time, 0 or more
     * @return for what share it has happened by then; none of nobody, and none later than anybody was looked at while some were waiting
     */
    public Computed<Double> happened(double time) {
        return at(time).map(Shares::happened);
    }

    /**
     * @param time a time, 0 or more
     * @return for what share it has ended otherwise by then; none where {@link #happened} is none
     */
    public Computed<Double> endedOtherwise(double time) {
        return at(time).map(Shares::otherwise);
    }

    /**
     * @param time a time, 0 or more
     * @return what share is still waiting then; with the two others it is 1
     */
    public Computed<Double> waiting(double time) {
        return at(time).map(Shares::waiting);
    }

    private Computed<Shares> at(double time) {
        if (times.length == 0) {
            return Computed.none("there is nobody in the group");
        }
        Shares shares = BEGINNING;
        for (Step step : upTo(time)) {
            shares = step.after;
        }
        return time > times[times.length - 1] && shares.waiting > 0
                ? Computed.none("nobody who was still waiting was looked at for that long")
                : Computed.of(shares);
    }

    private List<Step> upTo(double time) {
        requireTime(time);
        return steps.stream().filter(step -> step.time <= time).toList();
    }

    private static void requireTime(double time) {
        if (!(time >= 0)) {
            throw new IllegalArgumentException("EventCurve.time: must be 0 or more");
        }
    }

    /**
     * @param share a share, more than 0 and at most 1
     * @return the first time by which it has happened for this share of the group; none if that is not reached
     */
    public Computed<Double> timeUntil(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("EventCurve.share: must be more than 0 and at most 1, but was " + share);
        }
        return steps.stream()
                .filter(step -> step.after.happened >= share - ROUNDING)
                .findFirst()
                .map(step -> Computed.of(step.time))
                .orElseGet(() -> Computed.none(times.length == 0 ? "there is nobody in the group" : "not reached"));
    }

    /**
     * The standard error of {@link #happened} by the delta method; without other ends it is Greenwood's.
     *
     * @param time a time, 0 or more
     * @return the standard error; none where the share is none
     * @see <a href="https://doi.org/10.1002/sim.1070">Choudhury 2002, Statistics in Medicine 21, 1129-1144</a>
     */
    public Computed<Double> standardError(double time) {
        return happened(time).map(share -> Math.sqrt(Math.max(0, variance(upTo(time), share))));
    }

    private static double variance(List<Step> steps, double share) {
        double sum = 0;
        for (Step step : steps) {
            double n = step.atRisk;
            double toCome = share - step.after.happened;
            double gain = step.before / n;
            if (step.ends() < step.atRisk) {
                sum += toCome * toCome * step.ends() / (n * (n - step.ends()));
            }
            sum += gain * gain * step.events * (n - step.events) / n;
            sum -= 2 * toCome * gain * step.events / n;
        }
        return sum;
    }

    /**
     * The interval of {@link #happened} that is symmetric in log(-log(1 - share)), so that it stays within 0 and 1.
     *
     * @param time a time, 0 or more
     * @param level more than 0 and less than 1, such as 0.95
     * @return the interval; none where the share is none, and none while it has happened for nobody or once it has for all
     * @see <a href="https://doi.org/10.1002/sim.1070">Choudhury 2002, Statistics in Medicine 21, 1129-1144</a>
     */
    public Computed<ConfidenceInterval> interval(double time, double level) {
        double deviations = ConfidenceInterval.deviations(level);
        return happened(time).flatMap(share -> {
            if (share <= 0 || share >= 1 - ROUNDING) {
                return Computed.none("it has happened for " + (share <= 0 ? "nobody" : "everybody")
                        + ", which this interval cannot be made of");
            }
            double half =
                    deviations * standardError(time).value().orElseThrow() / ((1 - share) * -StrictMath.log1p(-share));
            return Computed.of(new ConfidenceInterval(
                    level,
                    1 - StrictMath.pow(1 - share, StrictMath.exp(-half)),
                    1 - StrictMath.pow(1 - share, StrictMath.exp(half)),
                    "log-log"));
        });
    }

    @Override
    public String toString() {
        return "EventCurve";
    }
}
