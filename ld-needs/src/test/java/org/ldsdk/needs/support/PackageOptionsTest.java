package org.ldsdk.needs.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.NeedsProfile;
import org.ldsdk.needs.Rater;
import org.ldsdk.needs.Rating;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.StaleOffer;

/** The options of one invented person in one invented city. */
class PackageOptionsTest {

    private static final Freshness FRESHNESS = new Freshness(LocalDate.parse("2026-11-22"), 180);

    private final ServiceDirectory directory = directory();

    private static String text(String file) {
        try (InputStream in = PackageOptionsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceDirectory directory() {
        return ServiceDirectory.read(
                        text("/org/ldsdk/needs/service/services-keys-to-diversion.json"),
                        "schemes.json",
                        NeedDomains.shipped())
                .with(text("services-plymouth-invented.json"), "plymouth.json");
    }

    private static NeedsProfile person() {
        return NeedsProfile.of("sample-9")
                .rate("housing", Rater.PRACTITIONER, 3)
                .rate("debt", Rater.PRACTITIONER, 2)
                .rate("mental-health", Rater.PRACTITIONER, 3)
                .rate("drugs", Rater.PRACTITIONER, 2)
                .rate("learning-disability", Rater.PRACTITIONER, 1)
                .rate("self-harm", Rater.PRACTITIONER, 0)
                .rate("self-harm", Rater.PERSON, 2)
                .rate("withdrawal", Rater.PRACTITIONER, 0)
                .with(Rating.of("employment", Rater.PRACTITIONER, 2).nowMet())
                .fact("area", "plymouth")
                .fact("attends-court", "plymouth-magistrates")
                .fact("seen-in", "court")
                .fact("justice-contact", "yes")
                .fact("gp-registered", "no")
                .fact("consent", "yes");
    }

    private PackageOptions options(NeedsProfile person) {
        PersonFinding found = Eligibility.of(directory, ComplexityRules.shipped(), "moderate-or-worse-count")
                .evaluate(person);
        return PackageOptions.of(found, directory, FRESHNESS);
    }

    private static List<String> sets(PackageOptions options) {
        return options.options().stream()
                .map(option -> String.join(
                        " ", option.offers().stream().map(ServiceOffer::id).toList()))
                .toList();
    }

    @Test
    void options_are_explained_in_sentences_that_can_be_read_aloud() {
        assertThat(options(person().choose("cass").refuse("harbour-recovery")).explain())
                .isEqualTo(text("explanation-options.txt"));
    }

    @Test
    void a_person_without_a_family_doctor_is_not_proposed_what_only_the_doctor_opens() {
        assertThat(sets(options(person())))
                .containsExactly(
                        "advice-house harbour-mentor harbour-recovery pier-drop-in",
                        "advice-house harbour-mentor harbour-recovery quay-drop-in");
        NeedsProfile registered = Json.read(
                Json.write(person()).replace("\"gp-registered\":\"no\"", "\"gp-registered\":\"yes\""),
                NeedsProfile.class,
                "person");
        // Forty days for Quay Talking are certain, the nine of Advice House beside Quay drop-in are not: recovery is
        // unknown.
        assertThat(sets(options(registered)))
                .containsExactly(
                        "advice-house harbour-mentor harbour-recovery pier-drop-in",
                        "advice-house harbour-mentor harbour-recovery quay-drop-in",
                        "advice-house harbour-mentor harbour-recovery quay-talking");
    }

    @Test
    void what_must_come_along_comes_along_and_stands_for_no_need() {
        PackageOption option = options(person()).options().get(0);
        assertThat(option.meets().get("harbour-mentor")).isEmpty();
        assertThat(option.agencies()).containsExactly("harbour", "pier-drop-in");
        assertThat(option.unmetBasic()).isEmpty();
        assertThat(option.unmetOther().stream().map(NeedDomain::code)).containsExactly("learning-disability");
        assertThat(sets(options(person().refuse("harbour-mentor")))).noneMatch(set -> set.contains("harbour"));
        assertThat(options(person().refuse("harbour-mentor")).notPossible())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.offer().id()).isEqualTo("harbour-recovery");
                    assertThat(one.why())
                            .isEqualTo("it comes only with Harbour mentor, which the person does not want");
                });
    }

    @Test
    void a_wait_that_is_not_known_is_neither_none_nor_endless() {
        List<PackageOption> two = options(person().refuse("harbour-recovery")).options();
        assertThat(two.get(0).waiting()).isEqualTo(new LongestWait(9, List.of("pier-drop-in")));
        assertThat(two.get(0).waiting().highest()).isInfinite();
        assertThat(two.get(1).waiting()).isEqualTo(new LongestWait(9, List.of()));
    }

    @Test
    void choices_that_exclude_each_other_are_said_and_as_many_as_can_be_are_kept() {
        PackageOptions options =
                options(person().choose("pier-drop-in").choose("quay-drop-in").choose("harbour-mentor"));
        assertThat(sets(options))
                .containsExactly(
                        "advice-house harbour-mentor harbour-recovery pier-drop-in",
                        "advice-house harbour-mentor harbour-recovery quay-drop-in");
        assertThat(options.chosen().stream().map(one -> one.whyNot().orElse("in every option")))
                .containsExactly(
                        "in every option",
                        "it cannot come together with Quay drop-in, which is chosen too",
                        "it cannot come together with Pier drop-in, which is chosen too");
    }

    @Test
    void what_is_chosen_and_cannot_be_is_said_with_the_reason() {
        PackageOptions options = options(person().choose("quay-talking").choose("mo-del"));
        assertThat(options.chosen().stream().map(one -> one.whyNot().orElse("in every option")))
                .containsExactly(
                        "its entry criteria are not met (another criterion)",
                        "its entry criteria are not met (another criterion)");
    }

    @Test
    void a_person_of_whom_nothing_is_known_gets_no_option_and_every_safety_need_is_to_be_asked() {
        PackageOptions options = options(NeedsProfile.of("nobody"));
        assertThat(options.options()).isEmpty();
        assertThat(options.table()).isEmpty();
        assertThat(options.notKnown()).hasSize(19);
        assertThat(options.escalations()).hasSize(7).noneMatch(SafetyNeed::isSeen);
        assertThat(options.explain())
                .contains("Urgent help: the health professional on duty in custody, at once (invented)")
                .contains("There is none: no offer can be proposed for a need that is known.");
    }

    @Test
    void somebody_with_nothing_but_a_safety_need_is_never_said_to_have_no_need() {
        assertThat(options(NeedsProfile.of("safety").rate("self-harm", Rater.PRACTITIONER, 4))
                        .explain())
                .contains("Self-harm or suicide: very severe (4) by the practitioner.")
                .contains("Safety aside, no need is known that is not met now, so no offer is looked for.");
    }

    @Test
    void without_a_day_only_what_was_never_verified_is_called_out() {
        PersonFinding found = Eligibility.of(directory, ComplexityRules.shipped(), "moderate-or-worse-count")
                .evaluate(person());
        PackageOptions options = PackageOptions.of(found, directory);
        assertThat(options.stale().stream().map(StaleOffer::offer)).containsExactly("cass", "pier-drop-in");
        assertThat(options.toJson().at("/reasons/freshness").textValue()).isEqualTo("no day was given");
        assertThat(options.explain()).contains("Verified on 2026-02-03.");
    }

    @Test
    void json_has_the_keys_that_were_promised() {
        ObjectNode json = options(person().choose("cass")).toJson();
        assertThat(keys(json))
                .containsExactly(
                        "id",
                        "options",
                        "more",
                        "complete",
                        "table",
                        "escalations",
                        "notKnown",
                        "metNow",
                        "perhaps",
                        "refused",
                        "notPossible",
                        "chosen",
                        "stale",
                        "definitions",
                        "freshness");
        assertThat(keys((ObjectNode) json.at("/options/0")))
                .containsExactly(
                        "offers", "agencies", "meets", "unmetBasic", "unmetOther", "waiting", "overflow", "stale");
        assertThat(json.at("/options/0/waiting"))
                .hasToString("{\"lowest\":9,\"highest\":\"Inf\",\"unknown\":[\"harbour-recovery\",\"pier-drop-in\"]}");
        assertThat(json.at("/options/0/overflow/0"))
                .hasToString("{\"offer\":\"advice-house\",\"places\":25,\"load\":31}");
        assertThat(json.at("/table/0"))
                .hasToString("{\"need\":\"housing\",\"tier\":\"basic\",\"severity\":3,\"offers\":[\"advice-house\"],"
                        + "\"perhaps\":[\"cass\"]}");
    }

    private static List<String> keys(ObjectNode json) {
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void wishes_for_offers_that_are_not_there_are_refused_without_their_value() {
        assertThatThrownBy(() ->
                        options(person().refuse("cass").refuse("canary-7731").choose("canary-7732")))
                .hasMessage("""
                    NeedsProfile.refused[1]: must be the id of an offer in the service files
                    NeedsProfile.chosen[0]: must be the id of an offer in the service files\
                    """);
    }

    @Test
    void another_directory_than_that_of_the_finding_is_refused() {
        PersonFinding found = Eligibility.of(directory, ComplexityRules.shipped(), "moderate-or-worse-count")
                .evaluate(person());
        ServiceDirectory more = directory.with(
                "{\"id\": \"more\", \"version\": \"1\", \"invented\": true, \"about\": \"m\"}", "m.json");
        ServiceDirectory less = ServiceDirectory.read(
                text("/org/ldsdk/needs/service/services-keys-to-diversion.json"), "s.json", NeedDomains.shipped());
        for (ServiceDirectory other : List.of(more, less)) {
            assertThatThrownBy(() -> PackageOptions.of(found, other, FRESHNESS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("PackageOptions.directory: must be the one that the finding is by, but was ");
        }
    }

    @Test
    void limits_are_one_or_more() {
        assertThatThrownBy(() -> new SearchLimits(0, 1))
                .hasMessage("SearchLimits.options: must be at least 1, but was 0");
        assertThatThrownBy(() -> new SearchLimits(1, 0)).hasMessage("SearchLimits.work: must be at least 1, but was 0");
    }

    @Test
    void text_forms_show_nothing_of_the_person() {
        PackageOptions options = options(person().choose("cass").refuse("harbour-recovery"));
        List<Object> all = new ArrayList<>(List.of(options));
        all.addAll(options.options());
        all.addAll(options.table());
        all.addAll(options.escalations());
        all.addAll(options.perhaps());
        all.addAll(options.refused());
        all.addAll(options.chosen());
        assertThat(all)
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(one.toString())
                        .doesNotContain(
                                "sample-9", "housing", "cass", "advice", "harbour", "self-harm", "drop-in", "debt"));
    }
}
