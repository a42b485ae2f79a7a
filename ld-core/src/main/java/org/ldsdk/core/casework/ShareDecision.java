package org.ldsdk.core.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Known;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Somebody decided that certain things about a person may be passed on to certain others for a time. What no decision covers is kept back.
 *
 * <p>Withdrawing it is not retroactive: what was passed on before stays as legal as it was, what would be passed on from then on is not.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableShareDecision.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ShareDecision {

    /** {@return what allows it} */
    @Value.Redacted
    ShareBasis basis();

    /** {@return what may pass, and to whom} */
    @Value.Redacted
    @Valid
    ShareScope scope();

    /** {@return whether the person was able to decide this; consent needs that it is known to be so} */
    @Value.Redacted
    Known<Boolean> capacity();

    /** {@return from when it holds} */
    @Value.Redacted
    Instant since();

    /** {@return from when it no longer holds; empty if it was given without an end} */
    @Value.Redacted
    Optional<Instant> until();

    /** {@return from when it was withdrawn; empty if it was not} */
    @Value.Redacted
    Optional<Instant> withdrawn();

    /**
     * {@return why it is right without consent}
     *
     * <p>Never an account of an alleged offence; read by no rule, and part of no brief.
     */
    @Value.Redacted
    Optional<@Size(max = 2000) String> rationale();

    /** Refuses consent without capacity, another basis without a rationale, and an end before the beginning. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        boolean consent = basis() == ShareBasis.CONSENT;
        if (consent && !capacity().equals(Known.of(true))) {
            problems.add(new Problem("ShareDecision.capacity", "must be true where the basis is consent"));
        }
        if (!consent && rationale().filter(text -> !text.isBlank()).isEmpty()) {
            problems.add(new Problem("ShareDecision.rationale", "must be there where the basis is not consent"));
        }
        if (until().filter(end -> !end.isAfter(since())).isPresent()) {
            problems.add(new Problem("ShareDecision.until", "must be after since"));
        }
        if (withdrawn().filter(end -> end.isBefore(since())).isPresent()) {
            problems.add(new Problem("ShareDecision.withdrawn", "must not be before since"));
        }
        ProblemsException.throwIfAny(problems);
    }

    /**
     * The person agrees, and is able to decide it.
     *
     * @param scope what may pass, and to whom
     * @param since from when
     * @return the decision, without an end
     */
    static ShareDecision consent(ShareScope scope, Instant since) {
        return ImmutableShareDecision.builder()
                .basis(ShareBasis.CONSENT)
                .scope(scope)
                .capacity(Known.of(true))
                .since(since)
                .build();
    }

    /**
     * It is passed on without consent. Whether the person could have decided it was not asked.
     *
     * @param basis legal duty, serious harm or safeguarding
     * @param rationale why that is right
     * @param scope what may pass, and to whom
     * @param since from when
     * @return the decision, without an end
     * @throws ProblemsException if the basis is consent or there is no rationale
     */
    static ShareDecision without(ShareBasis basis, String rationale, ShareScope scope, Instant since) {
        return ImmutableShareDecision.builder()
                .basis(basis)
                .rationale(rationale)
                .scope(scope)
                .capacity(Known.missing(MissingReason.NOT_ASKED))
                .since(since)
                .build();
    }

    /**
     * @param end from when it no longer holds, after {@link #since}
     * @return the same with an end
     */
    default ShareDecision until(Instant end) {
        return ImmutableShareDecision.builder().from(this).until(end).build();
    }

    /**
     * @param at from when it no longer holds, not before {@link #since}
     * @return the same, withdrawn; what was passed on before stays as legal as it was
     * @throws IllegalArgumentException if it was withdrawn already, as that could undo what was passed on in between
     */
    default ShareDecision withdraw(Instant at) {
        if (withdrawn().isPresent()) {
            throw new IllegalArgumentException("ShareDecision.withdrawn: must not be there yet");
        }
        return ImmutableShareDecision.builder().from(this).withdrawn(at).build();
    }

    /**
     * @param item a thing
     * @param recipient who would be told
     * @param at when
     * @return whether this decision lets it pass then
     */
    default boolean isLive(ShareItem item, String recipient, Instant at) {
        return !at.isBefore(since())
                && until().filter(end -> !at.isBefore(end)).isEmpty()
                && withdrawn().filter(end -> !at.isBefore(end)).isEmpty()
                && scope().covers(item, recipient);
    }
}
