package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.table.RowProblem;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;

class BulkEligibilityTest {

    private static final Eligibility ELIGIBILITY = Samples.eligibility();
    private static final BulkEligibility BULK = ELIGIBILITY.bulk();

    private static int need(String code) {
        return IntStream.range(0, BULK.needs().size())
                .filter(at -> BULK.needs().get(at).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int fact(String code) {
        return IntStream.range(0, BULK.facts().size())
                .filter(at -> BULK.facts().get(at).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_person_of_the_story_is_told_the_same_at_both_doors() {
        OfferMasks found = BULK.evaluate(BULK.table().add(Samples.person()).build());
        ELIGIBILITY
                .evaluate(Samples.person())
                .offers()
                .forEach((id, offer) -> assertThat(found.verdict(found.offers().indexOf(id), 0))
                        .as(id)
                        .isEqualTo(offer.verdict()));
        int cass = found.offers().indexOf("cass");
        assertThat(found.meets(0, 0) >> cass & 1).isEqualTo(1);
        assertThat(found.count(cass, OfferVerdict.MEETS)).isEqualTo(1);
    }

    @Test
    void a_row_with_a_value_that_cannot_be_is_in_no_mask_and_the_others_stand() {
        NeedsProfile bad =
                NeedsProfile.of("secret").rate("housing", Rater.PRACTITIONER, 5).fact("consent", "secret");
        OfferMasks found = BULK.evaluate(BULK.table()
                .add(Samples.person())
                .add(bad)
                .row()
                .severity(need("housing"), -1)
                .fact(fact("consent"), 2)
                .add(Samples.person())
                .build());
        assertThat(found.rows()).isEqualTo(4);
        assertThat(found.problems())
                .containsExactly(
                        new RowProblem(1, new Problem("NeedsProfile.ratings[0].severity", "must be at most 4")),
                        new RowProblem(1, new Problem("NeedsProfile.facts[consent]", "must be one of yes, no")),
                        new RowProblem(2, new Problem("need[housing]", "must be 0..4")),
                        new RowProblem(2, new Problem("fact[consent]", "must be a place in yes, no")));
        for (int row : new int[] {1, 2}) {
            assertThat(found.isRejected(row)).isTrue();
            assertThat(found.meets(0, row) | found.doesNotMeet(0, row) | found.undetermined(0, row))
                    .isZero();
            assertThatThrownBy(() -> found.verdict(0, row))
                    .hasMessage("OfferMasks.row: must not be rejected, but was " + row);
        }
        assertThat(found.isRejected(3)).isFalse();
        assertThat(found.meets(0, 3)).isEqualTo(found.meets(0, 0)).isNotZero();
        OfferMasks twice = found.merge(found);
        assertThat(twice.isRejected(6)).isTrue();
        assertThat(twice.problems().get(6).row()).isEqualTo(6);
        assertThat(twice.meets(0, 6)).isZero();
    }

    @Test
    void a_number_keeps_to_its_range() {
        BulkEligibility drawn = new BulkDraw(new Random(1)).eligibility.bulk();
        int at = drawn.facts().stream().map(FactDefinition::code).toList().indexOf("age");
        NeedsTable table = drawn.table()
                .row()
                .fact(at, 9)
                .row()
                .fact(at, 10)
                .row()
                .fact(at, 120)
                .row()
                .fact(at, 121)
                .build();
        assertThat(table.problems())
                .extracting(problem -> problem.row() + " " + problem.problem().text())
                .containsExactly(
                        "0 fact[age]: must be a whole number in 10..120",
                        "3 fact[age]: must be a whole number in 10..120");
    }

    @Test
    void a_row_of_which_nothing_is_known_is_what_a_profile_of_nobody_is() {
        OfferMasks found =
                BULK.evaluate(BULK.table().row().add(NeedsProfile.of("nobody")).build());
        assertThat(found.undetermined(0, 0)).isEqualTo(found.undetermined(0, 1)).isNotZero();
        assertThat(found.meets(0, 0)).isEqualTo(found.meets(0, 1));
    }

    @Test
    void many_rows_are_as_one() {
        int drugs = need("drugs");
        NeedsTable.Builder table = BULK.table();
        IntStream.range(0, 5000).forEach(row -> table.row().severity(drugs, row % 5));
        OfferMasks found = BULK.evaluate(table.build());
        for (int row = 5; row < found.rows(); row++) {
            assertThat(found.undetermined(0, row)).isEqualTo(found.undetermined(0, row - 5));
        }
    }

    @Test
    void a_table_of_other_services_is_refused() {
        Eligibility others = Eligibility.of(Samples.schemes(), ComplexityRules.shipped(), Samples.RULE);
        NeedsTable table = others.bulk().table().row().build();
        assertThatThrownBy(() -> BULK.evaluate(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("NeedsTable.definitions: must be ");
        OfferMasks mine = BULK.evaluate(BULK.table().row().build());
        assertThatThrownBy(() -> mine.merge(others.bulk().evaluate(table)))
                .hasMessageStartingWith("OfferMasks.definitions: must be ");
    }

    @Test
    void values_go_into_a_row_that_was_begun_and_columns_that_are_there() {
        assertThatThrownBy(() -> BULK.table().severity(0, 1))
                .hasMessage("NeedsTable.Builder: must have begun a row first");
        NeedsTable.Builder table = BULK.table().row();
        assertThatThrownBy(() -> table.severity(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> table.missingFact(BULK.facts().size(), MissingReason.UNKNOWN))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void text_forms_show_nothing_of_anybody() {
        NeedsTable table = BULK.table().add(Samples.person()).build();
        assertThat(table).hasToString("NeedsTable[1 rows]");
        assertThat(BULK.evaluate(table))
                .hasToString("OfferMasks[" + BULK.evaluate(table).offers().size() + " offers, 1 rows]");
    }
}
