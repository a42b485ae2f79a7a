package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ldsdk.needs.NeedsProfile;

/** Laws of the two doors over drawn services of every shape and drawn people. */
class BulkEligibilityProperties {

    @Provide
    Arbitrary<BulkDraw> situations() {
        return Arbitraries.randomValue(BulkDraw::new);
    }

    private static List<OfferVerdict> row(OfferMasks found, int row) {
        return IntStream.range(0, found.offers().size())
                .mapToObj(offer -> found.verdict(offer, row))
                .toList();
    }

    @Property
    void bulk_says_what_the_other_door_says_of_every_offer(@ForAll("situations") BulkDraw situation) {
        BulkEligibility bulk = situation.eligibility.bulk();
        OfferMasks found = bulk.evaluate(situation.table(bulk));
        Statistics.label("some offer is evaluated row by row").collect(situation.joint() > 0);
        for (int row = 0; row < situation.people.size(); row++) {
            PersonFinding single = situation.eligibility.evaluate(situation.people.get(row));
            assertThat(found.offers()).isEqualTo(List.copyOf(single.offers().keySet()));
            assertThat(row(found, row))
                    .isEqualTo(single.offers().values().stream()
                            .map(OfferFinding::verdict)
                            .toList());
        }
        Statistics.label("some offer is evaluated row by row")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property
    void values_by_position_and_profiles_are_the_same_table(@ForAll("situations") BulkDraw situation) {
        BulkEligibility bulk = situation.eligibility.bulk();
        OfferMasks found = bulk.evaluate(situation.table(bulk));
        OfferMasks byPosition = bulk.evaluate(situation.byPosition(bulk));
        IntStream.range(0, found.rows())
                .forEach(row -> assertThat(row(byPosition, row)).isEqualTo(row(found, row)));
    }

    @Property
    void each_offer_is_in_exactly_one_mask_and_counted_once(@ForAll("situations") BulkDraw situation) {
        BulkEligibility bulk = situation.eligibility.bulk();
        OfferMasks found = bulk.evaluate(situation.table(bulk));
        for (int row = 0; row < found.rows(); row++) {
            for (int word = 0; word < found.words(); word++) {
                int meets = found.meets(word, row);
                int doesNotMeet = found.doesNotMeet(word, row);
                int undetermined = found.undetermined(word, row);
                assertThat(meets & doesNotMeet | meets & undetermined | doesNotMeet & undetermined)
                        .isZero();
                assertThat(Integer.bitCount(meets | doesNotMeet | undetermined))
                        .isEqualTo(Math.min(OfferMasks.WORD, found.offers().size() - word * OfferMasks.WORD));
            }
        }
        for (int offer = 0; offer < found.offers().size(); offer++) {
            int all = 0;
            for (OfferVerdict verdict : OfferVerdict.values()) {
                all += found.count(offer, verdict);
            }
            assertThat(all).isEqualTo(found.rows());
        }
    }

    @Property
    void parts_evaluated_apart_and_merged_are_the_whole(@ForAll("situations") BulkDraw situation) {
        BulkEligibility bulk = situation.eligibility.bulk();
        int cut = situation.draw.below(situation.people.size() + 1);
        OfferMasks whole = bulk.evaluate(situation.table(bulk));
        OfferMasks merged = part(bulk, situation.people.subList(0, cut))
                .merge(part(bulk, situation.people.subList(cut, situation.people.size())));
        assertThat(merged.rows()).isEqualTo(whole.rows());
        IntStream.range(0, whole.rows())
                .forEach(row -> assertThat(row(merged, row)).isEqualTo(row(whole, row)));
    }

    private static OfferMasks part(BulkEligibility bulk, List<NeedsProfile> people) {
        NeedsTable.Builder table = bulk.table();
        people.forEach(table::add);
        return bulk.evaluate(table.build());
    }
}
