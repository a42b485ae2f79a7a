package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.screening.ScreeningResult;

/**
 * What a screening tool found on one day, as it stands beside the ratings of a need. It sets no rating, and no entry
 * criterion reads it. Older evidence stays. Its text form shows nothing of it.
 *
 * <p>A tool whose result stands alone, such as {@code c-ssrs-screener}, has no place here: its answers are for a person
 * to read, and a score or a verdict of it would be taken for a level of risk.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableEvidence.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Evidence {

    /** Whether the person is one the tool is meant for. */
    enum Population {
        /** The tool is meant for such people. */
        WITHIN,
        /** The tool is not meant for such people. */
        OUTSIDE,
        /** Not known, or no source says for whom the tool is. */
        UNKNOWN
    }

    /**
     * What a score could be.
     *
     * @param lowest the least it can be over every completion of what was not answered
     * @param highest the most it can be
     */
    record Interval(double lowest, double highest) {

        /** Refuses ends that are not finite or stand the wrong way round. */
        public Interval {
            if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest > highest) {
                throw new IllegalArgumentException("Interval.lowest: must be finite and at most highest");
            }
        }

        @Override
        public String toString() {
            return "Interval";
        }
    }

    /** The latest first; of one day in the order of tools. */
    Comparator<Evidence> LATEST_FIRST = Comparator.comparing(Evidence::date)
            .reversed()
            .thenComparing(one -> one.tool().id())
            .thenComparing(one -> one.domain().orElse(""));

    /** {@return code of the need beside which it stands; empty for a tool that looks at many needs together} */
    @Value.Redacted
    Optional<String> domain();

    /** {@return the day on which the tool was given} */
    @Value.Redacted
    LocalDate date();

    /** {@return exactly which tool} */
    @Value.Redacted
    DefinitionId tool();

    /** {@return what each scale came to, by its code; a score that does not exist is not there} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Interval> scores();

    /** {@return what each threshold says, by its code; a tool may have none} */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Verdict> thresholds();

    /** {@return whether some score or verdict rests on an estimate of answers that were not given} */
    @Value.Redacted
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean estimated() {
        return false;
    }

    /** {@return whether the person is one the tool is meant for} */
    @Value.Redacted
    @Value.Default
    default Population applicability() {
        return Population.UNKNOWN;
    }

    /** Refuses a result of a shipped tool that stands alone, names that its definition does not have, and nothing. */
    @Value.Check
    default void check() {
        ProblemsException.throwIfAny(EvidenceCheck.check(this));
    }

    /** {@return whether some threshold is met} */
    default boolean pointsToNeed() {
        return thresholds().containsValue(Verdict.MET);
    }

    /** {@return whether there are thresholds and every one is not met; which does not exclude need} */
    default boolean pointsToNone() {
        return !thresholds().isEmpty()
                && thresholds().values().stream().allMatch(verdict -> verdict == Verdict.NOT_MET);
    }

    /**
     * @param result what a tool found
     * @param domain code of the need beside which it stands
     * @param date the day on which the tool was given
     * @return the evidence
     * @throws ProblemsException if the tool's result stands alone
     */
    static Evidence of(ScreeningResult result, String domain, LocalDate date) {
        return of(result, Optional.of(domain), date);
    }

    /**
     * Of a tool that looks at many needs together, such as {@code tag} or {@code ndta}.
     *
     * @param result what a tool found
     * @param date the day on which the tool was given
     * @return the evidence, beside no single need
     * @throws ProblemsException if the tool's result stands alone
     */
    static Evidence together(ScreeningResult result, LocalDate date) {
        return of(result, Optional.empty(), date);
    }

    private static Evidence of(ScreeningResult result, Optional<String> domain, LocalDate date) {
        List<Problem> refused = EvidenceCheck.standsAlone(result.tool().instrument());
        ProblemsException.throwIfAny(refused);
        Map<String, Interval> scores = new LinkedHashMap<>();
        result.scored().scores().stream()
                .filter(score -> score.lowest().isPresent() && score.highest().isPresent())
                .forEach(score -> scores.put(
                        score.scale(),
                        new Interval(
                                score.lowest().getAsDouble(), score.highest().getAsDouble())));
        Map<String, Verdict> thresholds = new LinkedHashMap<>();
        result.scored().thresholds().forEach((code, finding) -> thresholds.put(code, finding.verdict()));
        return ImmutableEvidence.builder()
                .domain(domain)
                .date(date)
                .tool(result.tool().definition())
                .scores(scores)
                .thresholds(thresholds)
                .estimated(EvidenceCheck.isEstimated(result.scored()))
                .applicability(EvidenceCheck.population(result.scored()))
                .build();
    }
}
