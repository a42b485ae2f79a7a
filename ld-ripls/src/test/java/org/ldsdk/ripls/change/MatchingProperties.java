package org.ldsdk.ripls.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.json.Json;

class MatchingProperties {

    /** Few enough names that many are in both; in an order of their own. */
    @Provide
    Arbitrary<Map<String, String>> people() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, 12).map(name -> "p" + name),
                        Arbitraries.of("-2", "-1", "0", "1", "2", ""))
                .ofMaxSize(12)
                .map(LinkedHashMap::new);
    }

    @Property
    void everybody_before_is_matched_or_lost_and_everybody_after_matched_or_new(
            @ForAll("people") Map<String, String> before, @ForAll("people") Map<String, String> after) {
        Matching matching = Matching.of(Administrations.survey(before), Administrations.survey(after));
        Set<String> both = new TreeSet<>(before.keySet());
        both.retainAll(after.keySet());

        assertThat(matching.matched()).isEqualTo(both.size());
        assertThat(matching.matched() + matching.lost()).isEqualTo(before.size());
        assertThat(matching.matched() + matching.onlyAfter()).isEqualTo(after.size());
    }

    @Property
    void the_order_of_rows_moves_no_count(
            @ForAll("people") Map<String, String> before, @ForAll("people") Map<String, String> after) {
        ChangePlan plan = ChangePlan.usual()
                .with("insularity", ChangeRule.of(Better.LOWER).with(new Reliability(0.7, "invented")));
        ChangeReport report = ChangeReport.of(Administrations.survey(before), Administrations.survey(after), plan);
        ChangeReport sorted = ChangeReport.of(
                Administrations.survey(new TreeMap<>(before)), Administrations.survey(new TreeMap<>(after)), plan);

        assertThat(sorted.text()).isEqualTo(report.text());
        assertThat(sorted.items().stream().map(ItemChange::agreement))
                .containsExactlyElementsOf(
                        report.items().stream().map(ItemChange::agreement).toList());
        assertThat(Json.write(report.toJson())).doesNotContain("NaN");
    }
}
