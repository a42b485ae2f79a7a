package org.ldsdk.core.casework;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the person wants to be done when something brings on a crisis. A later plan takes the place of an earlier one. It never takes the
 * place of the local way to urgent help, which the host shows beside it. Its text form shows nothing of it.
 *
 * @param since since when it holds
 * @param steps the host's codes of what to do and whom to call, in order, by trigger
 */
public record CrisisPlan(Instant since, Map<CrisisTrigger, List<String>> steps) {

    /** Copies. */
    public CrisisPlan {
        Map<CrisisTrigger, List<String>> copy = new EnumMap<>(CrisisTrigger.class);
        steps.forEach((trigger, codes) -> copy.put(trigger, List.copyOf(codes)));
        steps = Collections.unmodifiableMap(copy);
    }

    /**
     * @param trigger what was noticed
     * @return what to do, in order; empty if the plan does not say
     */
    public List<String> steps(CrisisTrigger trigger) {
        return steps.getOrDefault(trigger, List.of());
    }

    @Override
    public String toString() {
        return "CrisisPlan";
    }
}
