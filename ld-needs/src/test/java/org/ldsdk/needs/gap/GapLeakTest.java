package org.ldsdk.needs.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.ServiceDirectory;

/** Small figures that somebody who knows a service could work out from others, worked by hand. */
class GapLeakTest {

    private static final String SERVICES = """
            {"id": "services-leak-invented", "version": "1", "invented": true, "about": "Invented for a test.",
             "facts": [{"code": "sex", "label": "sex", "values": ["female", "male"]},
                       {"code": "other", "label": "something else", "values": ["yes", "no"]}],
             "offers": [{"id": "house", "name": {"text": "House"}, "provider": {"text": "Invented"}, "area": {"text": "here"},
                         "needs": [{"domain": "housing"}], "capacity": {"policy": "none"}, "entry": [
                           {"code": "other", "label": "something else", "reason": "excluded",
                            "criterion": {"kind": "one-of", "of": "fact:other", "values": ["yes"]}},
                           %s]}]}
            """;
    private static final String WOMEN = """
            {"code": "women", "label": "is a woman", "reason": "other-criterion",
             "criterion": {"kind": "one-of", "of": "fact:sex", "values": ["female"]}}""";
    private static final String SEVERE = """
            {"code": "severe", "label": "housing is severe", "reason": "below",
             "criterion": {"kind": "at-least", "of": "need:housing", "cutOff": 3}}""";
    private static final Grouping SEX = Grouping.of("sex", "sex", List.of("female", "male"));

    private final List<GapCase> cases = new ArrayList<>();

    private void add(String criterion, int people, String sex, String other, int housing) {
        Eligibility eligibility = Eligibility.of(
                ServiceDirectory.read(
                        SERVICES.replace("%s", criterion), "services-leak-invented", NeedDomains.shipped()),
                ComplexityRules.shipped(),
                "moderate-or-worse-count");
        IntStream.range(0, people)
                .mapToObj(i -> NeedsProfile.of("leak-" + cases.size() + "-" + i)
                        .rate("housing", Rater.PRACTITIONER, housing)
                        .fact("sex", sex)
                        .fact("other", other))
                .forEach(profile -> cases.add(GapCase.of(eligibility.evaluate(profile))));
    }

    private List<String> shown(List<Grouping> groupings) {
        return GapReport.of(cases, groupings, InventedCaseload.AS_OF).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.question().offer().isPresent()
                        && row.count().isPresent()
                        && row.count().get().people() > 0)
                .map(row -> row.question().kind().word()
                        + row.question().detail().map(detail -> " " + detail).orElse(""))
                .toList();
    }

    /** 40 of 60 are kept out, 30 of them for being men: so 10 women are excluded, and of the 12 excluded 2 are men. */
    @Test
    void what_a_criterion_says_of_a_whole_group_gives_no_small_figure_of_it_away() {
        add(WOMEN, 20, "female", "yes", 3);
        add(WOMEN, 10, "female", "no", 3);
        add(WOMEN, 28, "male", "yes", 3);
        add(WOMEN, 2, "male", "no", 3);
        add(WOMEN, 5, "female", "yes", 0);
        add(WOMEN, 5, "male", "yes", 0);
        assertThat(shown(List.of(SEX))).doesNotContain("offer-does-not-meet", "reason excluded");
    }

    /** 12 of 40 are kept out, 8 of them below: so at least 4 are excluded, and what is left out is of 4 at most. */
    @Test
    void the_whole_and_all_parts_but_one_are_not_printed_where_the_last_is_small() {
        add(SEVERE, 28, "female", "yes", 3);
        add(SEVERE, 8, "female", "yes", 2);
        add(SEVERE, 4, "female", "no", 3);
        add(SEVERE, 6, "female", "yes", 0);
        assertThat(shown(List.of())).contains("offer-does-not-meet").doesNotContain("reason below", "reason excluded");
    }

    /** The same with 9 who are excluded: nothing is small, so everything is printed. */
    @Test
    void where_no_part_is_small_all_are_printed() {
        add(SEVERE, 28, "female", "yes", 3);
        add(SEVERE, 8, "female", "yes", 2);
        add(SEVERE, 9, "female", "no", 3);
        add(SEVERE, 6, "female", "yes", 0);
        assertThat(shown(List.of())).contains("offer-does-not-meet", "reason below", "reason excluded");
    }
}
