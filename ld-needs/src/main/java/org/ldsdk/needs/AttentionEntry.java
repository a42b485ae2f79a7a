package org.ldsdk.needs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ldsdk.core.Known;
import org.ldsdk.core.LdStyle;

/**
 * The place of one need, or of one fact that is looked at as needs are, and everything that put it there. Its text form
 * shows nothing of it.
 */
@LdStyle
@Value.Immutable
public interface AttentionEntry {

    /** What is to be done about a place. */
    enum Standing {
        /** It is a need by some rating, or the person ranks it, or it may not stay unknown, or it was moved. */
        TO_LOOK_AT,
        /** The practitioner has not rated it and nobody finds a need. Unknown is never none. */
        NOT_KNOWN,
        /** The practitioner finds none, or that it does not apply, and nobody finds a need. */
        SETTLED
    }

    /**
     * The order within one person: by tier, then the worst first, then what the person ranks higher, then by code.
     * What is not known stands after what is known to be a need, and before what was looked for and not found.
     */
    Comparator<AttentionEntry> ORDER = Comparator.comparing(AttentionEntry::tier)
            .thenComparing(AttentionEntry::urgency, Comparator.reverseOrder())
            .thenComparing(entry -> entry.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(AttentionEntry::code);

    /** {@return the need's code, or the fact's} */
    @Value.Redacted
    String code();

    /** {@return how people call it} */
    @Value.Redacted
    String label();

    /** {@return where it is looked at} */
    @Value.Redacted
    AttentionTier tier();

    /** {@return where it would be looked at by what it is about alone} */
    @Value.Redacted
    AttentionTier ownTier();

    /** {@return what is to be done about it} */
    @Value.Redacted
    Standing standing();

    /** {@return the ratings that stand, side by side in the order of {@link Rater}; none for a fact} */
    @Value.Redacted
    List<Rating> ratings();

    /** {@return the fact's value, or why it is missing; empty for a need} */
    @Value.Redacted
    Optional<Known<String>> fact();

    /** {@return the person's own rank of it, 1 for the first} */
    @Value.Redacted
    OptionalInt rank();

    /** {@return what was decided about its place, a move first} */
    @Value.Redacted
    List<AttentionOverride> overrides();

    /** {@return why it stands where it stands, in sentences} */
    @Value.Redacted
    String why();

    /** {@return the worst severity that any rater gives; empty if nobody rated it, and for a fact} */
    default OptionalInt worst() {
        return ratings().stream()
                .flatMap(rating -> rating.severity().value().stream())
                .mapToInt(Integer::intValue)
                .max();
    }

    /** {@return whether nobody asked, ranked or decided anything about it yet} */
    default boolean isUntouched() {
        boolean asked = fact().map(fact -> !fact.equals(AttentionPlacing.NOT_ASKED))
                .orElse(!ratings().isEmpty());
        return !asked && rank().isEmpty() && overrides().isEmpty();
    }

    /** {@return 0 for none, 1 for unknown, 2 to 5 for severity 1 to 4; a fact that holds counts as the worst} */
    @Value.Redacted
    int urgency();
}
