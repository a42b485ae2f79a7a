package org.ldsdk.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;

/**
 * A named rule by which many needs together are complex: at least so many of a list hold, or of several lists, or the
 * total of a tool is at least so much. It only counts, and a worse need never counts less. Where published definitions
 * disagree there are several rules; none is a silent default.
 *
 * <p>It has exactly one of {@link #everyNeedFrom}, {@link #counts}, {@link #groups} and {@link #total}.
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

    /** {@return what is counted in one list} */
    List<Counted> counts();

    /** {@return lists that count by themselves} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<CountGroup> groups();

    /** {@return the total of a tool, which only a rule with a cut-off that its file cites may read} */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<ToolTotal> total();

    /** {@return how many must hold; of {@link #groups}, how many of these; of {@link #total}, the cut-off} */
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

    /** {@return how criteria call the total of the rule's tool} */
    default String totalQuantity() {
        return "total:" + code();
    }

    /**
     * @param list one of {@link #lists}
     * @return how criteria call the number of things in it that hold
     */
    default String quantity(CountGroup list) {
        return groups().isEmpty() ? "count:" + code() : "count:" + code() + "." + list.code();
    }

    /** {@return the condition: enough of them hold} */
    default Criterion criterion() {
        if (total().isPresent()) {
            return new Criterion.AtLeast(totalQuantity(), atLeast());
        }
        List<Criterion> enough = groups().stream()
                .<Criterion>map(group -> new Criterion.AtLeast(quantity(group), group.atLeast()))
                .toList();
        return enough.isEmpty()
                ? new Criterion.AtLeast("count:" + code(), atLeast())
                : new Criterion.CountAtLeast(atLeast(), enough);
    }

    /**
     * @param domains the needs there are
     * @return its lists with what is counted, one by one; one list for a rule without groups, none for a total
     */
    default List<CountGroup> lists(NeedDomains domains) {
        if (total().isPresent() || !groups().isEmpty()) {
            return groups();
        }
        List<Counted> counted = everyNeedFrom()
                .map(severity -> domains.domains().stream()
                        .map(domain -> new Counted(domain.label(), new Criterion.AtLeast(domain.quantity(), severity)))
                        .toList())
                .orElse(counts());
        return List.of(new CountGroup(code(), label(), counted, atLeast()));
    }
}
