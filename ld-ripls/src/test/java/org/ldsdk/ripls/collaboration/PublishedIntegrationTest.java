package org.ldsdk.ripls.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.collaboration.PrintedCheck.Figure;
import org.ldsdk.ripls.collaboration.PrintedCheck.Kind;
import org.ldsdk.ripls.collaboration.PrintedCheck.Measure;

/** The faults were found apart from this code, by another program, and are written here as found. */
class PublishedIntegrationTest {

    private static final PublishedIntegration TABLE = PublishedIntegration.shipped();

    @Test
    void every_printed_figure_is_checked_and_all_but_the_faults_are_reproduced() {
        Set<Figure> printed = Stream.of(Measure.values())
                .flatMap(measure -> Stream.of(PartnerGroup.values()).flatMap(group -> figures(measure, group)))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(printed).hasSize(210);
        assertThat(TABLE.checks().stream().map(PrintedCheck::figure).collect(Collectors.toSet()))
                .isEqualTo(printed);
        Map<Kind, Long> made =
                TABLE.checks().stream().collect(Collectors.groupingBy(PrintedCheck::kind, Collectors.counting()));
        assertThat(made)
                .isEqualTo(Map.of(
                        Kind.WHOLE_COUNT, 100L,
                        Kind.COUNT_BY_DIRECTION, 20L,
                        Kind.COUNT_BY_ORGANISATION, 20L,
                        Kind.RANK_WITHIN_SCOPE, 100L,
                        Kind.RANK_BY_DIRECTION, 20L,
                        Kind.RANK_BY_ORGANISATION, 20L,
                        Kind.RANK_BOTH_WAYS, 20L,
                        Kind.MEAN_OF_UNITS, 10L));
        assertThat(TABLE.faults()).hasSize(18);
    }

    private static Stream<Figure> figures(Measure measure, PartnerGroup group) {
        PublishedIntegration.Row row = (measure == Measure.SCOPE ? TABLE.scope() : TABLE.rank()).get(group);
        return Stream.concat(
                IntStream.range(0, 20)
                        .mapToObj(unit -> new Figure(
                                measure,
                                group,
                                TABLE.units().get(unit),
                                row.units().get(unit))),
                Stream.of(new Figure(measure, group, Figure.OVERALL, row.overall())));
    }

    @Test
    void the_overall_mean_rank_is_the_only_overall_figure_that_cannot_be() {
        assertThat(units(Kind.MEAN_OF_UNITS)).containsExactly("overall");
        assertThat(text(Kind.MEAN_OF_UNITS))
                .containsExactly("rank, all, overall: 12 is printed, but its parts give 14.2 to 15.2");
    }

    @Test
    void counts_of_partners_disagree_for_these_units() {
        assertThat(units(Kind.COUNT_BY_DIRECTION)).containsExactly("A", "D", "R");
        assertThat(units(Kind.COUNT_BY_ORGANISATION)).containsExactly("A", "H", "K", "L", "M", "R", "S");
        assertThat(text(Kind.COUNT_BY_DIRECTION))
                .contains(
                        "scope, all, unit R: 70 is printed, but 7 and 10 partners are 17, while it stands for 19 of 27");
    }

    @Test
    void vertical_and_horizontal_ranks_cannot_give_the_mean_of_these_units() {
        assertThat(units(Kind.RANK_BY_DIRECTION)).containsExactly("I", "N", "O");
        assertThat(text(Kind.RANK_BY_DIRECTION))
                .containsExactly(
                        "rank, all, unit I: 24 is printed, but its parts give 24.8 to 25.8",
                        "rank, all, unit N: 18 is printed, but its parts give 16.3 to 17.3",
                        "rank, all, unit O: 16 is printed, but its parts give 13.4 to 14.4");
    }

    @Test
    void directions_and_organisations_give_mean_ranks_of_these_units_that_do_not_meet() {
        assertThat(units(Kind.RANK_BOTH_WAYS)).containsExactly("I", "N", "O", "P");
        assertThat(text(Kind.RANK_BOTH_WAYS))
                .contains(
                        "rank, all, unit P: 16 is printed, but directions give 14.9 to 15.9, organisations 16.1 to 17.1");
    }

    @Test
    void whole_counts_and_ranks_by_organisation_agree_for_all_units() {
        assertThat(units(Kind.WHOLE_COUNT)).isEmpty();
        assertThat(units(Kind.RANK_BY_ORGANISATION)).isEmpty();
        assertThat(units(Kind.RANK_WITHIN_SCOPE)).isEmpty();
    }

    @Test
    void weighting_units_by_their_partners_changes_no_verdict_on_overall_means() {
        for (PrintedCheck check : TABLE.checks()) {
            if (check.kind() == Kind.MEAN_OF_UNITS) {
                Figure figure = check.figure();
                List<Integer> weights = TABLE.partners().get(figure.group());
                List<Integer> values = (figure.measure() == Measure.SCOPE ? TABLE.scope() : TABLE.rank())
                        .get(figure.group())
                        .units();
                double sum = IntStream.range(0, 20)
                        .mapToDouble(unit -> weights.get(unit) * values.get(unit))
                        .sum();
                double mean = sum / weights.stream().mapToInt(Integer::intValue).sum();
                assertThat(Math.abs(mean - figure.printed()) <= 1)
                        .as(figure.text())
                        .isEqualTo(check.agrees());
            }
        }
    }

    @Test
    void an_even_spacing_of_the_levels_is_refuted_by_unit_r() {
        int unit = TABLE.units().indexOf("R");
        double scope = TABLE.scope().get(PartnerGroup.ALL).units().get(unit);
        double rank = TABLE.rank().get(PartnerGroup.ALL).units().get(unit);
        assertThat(scope / 100 * 25).as("were every link worth 25 or more").isGreaterThan(rank + 0.5);
    }

    @Test
    void a_figure_changed_by_one_is_noticed_where_it_matters() {
        String json = Json.write(TABLE);
        String changed = json.replace("\"units\":[78,70,59,", "\"units\":[78,72,59,");
        assertThat(changed).isNotEqualTo(json);
        PublishedIntegration other = Json.read(changed, PublishedIntegration.class, "changed.json");
        assertThat(other.faults())
                .filteredOn(fault -> fault.kind() == Kind.WHOLE_COUNT)
                .singleElement()
                .satisfies(fault -> assertThat(fault.text())
                        .isEqualTo("scope, all, unit B: 72 is printed, but 19 of 27 partners is 70.4 %"));
    }

    @Test
    void a_row_that_is_too_short_or_not_there_is_refused_by_name() {
        String json = Json.write(TABLE)
                .replace("\"all\":[27,27,", "\"all\":[27,")
                .replace("\"overall\":49}", "\"overall\":49,\"more\":1}");
        assertThatThrownBy(() -> Json.read(json, PublishedIntegration.class, "t.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("more");
        String shorter = Json.write(TABLE).replace("\"all\":[27,27,", "\"all\":[27,");
        assertThatThrownBy(() -> Json.read(shorter, PublishedIntegration.class, "t.json"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("partners[all]: must have one number for each unit");
    }

    @Test
    void the_source_is_named_and_what_is_derived_is_said() {
        assertThat(TABLE.source().verified()).isTrue();
        assertThat(TABLE.text())
                .startsWith("Ahgren B, Axelsson R.")
                .contains("mean rank from vertical and horizontal ranks: 17 of 20 agree\n    rank, all, unit I: 24")
                .contains("those counts are derived")
                .contains("does not tell which of them is wrong");
        assertThat(Json.write(Json.read(Json.write(TABLE), PublishedIntegration.class, "t.json")))
                .isEqualTo(Json.write(TABLE));
    }

    private static List<String> units(Kind kind) {
        return faults(kind).map(check -> check.figure().unit()).toList();
    }

    private static List<String> text(Kind kind) {
        return faults(kind).map(PrintedCheck::text).toList();
    }

    private static Stream<PrintedCheck> faults(Kind kind) {
        return TABLE.faults().stream().filter(check -> check.kind() == kind);
    }
}
