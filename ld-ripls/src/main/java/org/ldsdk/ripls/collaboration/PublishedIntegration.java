package org.ldsdk.ripls.collaboration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Scope and rank of 20 units as Ahgren and Axelsson printed them in 2005: does the table agree with itself? {@link #checks}
 * answers by arithmetic on the printed figures alone.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutablePublishedIntegration.class)
public interface PublishedIntegration {

    /** {@return stable name} */
    String id();

    /** {@return where the table is printed} */
    Citation source();

    /** {@return on what terms the figures are shipped} */
    String licence();

    /** {@return what a reader should know; among it, what is derived and not printed} */
    List<String> caveats();

    /** {@return the units, in printed order} */
    List<String> units();

    /** {@return how many partners each unit has; derived, not printed} */
    Map<PartnerGroup, List<Integer>> partners();

    /** {@return with what percentage of its partners each unit has any integration, and the printed overall mean} */
    Map<PartnerGroup, Row> scope();

    /** {@return each unit's mean rank, and the printed overall mean} */
    Map<PartnerGroup, Row> rank();

    /** Refuses a row that is not there, or has not one number for each unit. */
    @Value.Check
    default void checkRows() {
        ProblemsException.throwIfAny(Arrays.stream(PartnerGroup.values())
                .flatMap(group -> Stream.of(
                                Map.entry("partners", partners().getOrDefault(group, List.of())),
                                Map.entry("scope", units(scope(), group)),
                                Map.entry("rank", units(rank(), group)))
                        .filter(row -> row.getValue().size() != units().size())
                        .map(row -> new Problem(
                                "PublishedIntegration[" + id() + "]." + row.getKey() + "[" + group.words() + "]",
                                "must have one number for each unit")))
                .toList());
    }

    private static List<Integer> units(Map<PartnerGroup, Row> rows, PartnerGroup group) {
        return rows.containsKey(group) ? rows.get(group).units() : List.of();
    }

    /**
     * A printed row.
     *
     * @param units one whole number a unit
     * @param overall the number in the column of overall means
     */
    record Row(List<Integer> units, int overall) {

        /** Copies the list. */
        public Row {
            units = List.copyOf(units);
        }
    }

    /** {@return the table that ships with the library} */
    static PublishedIntegration shipped() {
        return Shipped.read("ahgren-axelsson-2005.json", PublishedIntegration.class);
    }

    /** {@return every check that the table allows, kind by kind and unit by unit} */
    default List<PrintedCheck> checks() {
        return new PrintedTable(this).checks();
    }

    /** {@return the checks that fail} */
    default List<PrintedCheck> faults() {
        return checks().stream().filter(check -> !check.agrees()).toList();
    }

    /** {@return how many checks of each kind agree, and each one that fails; lines end with LF} */
    default String text() {
        StringBuilder text = new StringBuilder(source().text()).append('\n');
        for (PrintedCheck.Kind kind : PrintedCheck.Kind.values()) {
            List<PrintedCheck> made =
                    checks().stream().filter(check -> check.kind() == kind).toList();
            long agree = made.stream().filter(PrintedCheck::agrees).count();
            text.append("  " + kind.words() + ": " + agree + " of " + made.size() + " agree\n");
            made.stream().filter(check -> !check.agrees()).forEach(check -> text.append("    " + check.text() + "\n"));
        }
        caveats().forEach(caveat -> text.append("  " + caveat + "\n"));
        return text.toString();
    }
}
