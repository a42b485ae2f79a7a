package org.ldsdk.needs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;

/**
 * A named rule by which many needs together are complex: at least so many of a list hold. It only counts, and a worse
 * need never counts less. Where published definitions disagree there are several rules; none is a silent default.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableComplexityRule.class)
public interface ComplexityRule {

    /** {@return stable code} */
    String code();

    /** {@return our own short label} */
    String label();

    /** {@return the severity from which every need counts; empty if {@link #counts} lists what counts} */
    Optional<Integer> everyNeedFrom();

    /** {@return what is counted; empty if {@link #everyNeedFrom} says so} */
    List<Counted> counts();

    /** {@return how many must hold} */
    int atLeast();

    /** {@return the time in which they must hold, if the source says so} */
    Optional<String> window();

    /** {@return key of the source} */
    String source();

    /** {@return where in the source} */
    Optional<String> locator();

    /** {@return whether some number of the rule is our own and printed by no source that was read} */
    @Value.Default
    default boolean unconfirmed() {
        return false;
    }

    /** {@return what a reader should know of it} */
    Optional<String> note();

    /** {@return how criteria call the number of things that hold} */
    default String quantity() {
        return "count:" + code();
    }

    /** {@return the condition: enough of them hold} */
    default Criterion criterion() {
        return new Criterion.AtLeast(quantity(), atLeast());
    }

    /**
     * @param domains the needs there are
     * @return what is counted, one by one
     */
    default List<Counted> counts(NeedDomains domains) {
        return everyNeedFrom()
                .map(severity -> domains.domains().stream()
                        .map(domain -> new Counted(domain.label(), new Criterion.AtLeast(domain.quantity(), severity)))
                        .toList())
                .orElse(counts());
    }
}
