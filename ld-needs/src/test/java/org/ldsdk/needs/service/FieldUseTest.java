package org.ldsdk.needs.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ldsdk.needs.internal.FactKinds;

class FieldUseTest {

    private static final Map<String, FieldUse> FIELDS =
            Samples.directory().fields().stream().collect(Collectors.toMap(FieldUse::quantity, Function.identity()));

    @Test
    void a_directory_lists_what_its_criteria_read_and_who_reads_it() {
        FieldUse registered = FIELDS.get("fact:gp-registered");
        assertThat(registered.readBy()).isNotEmpty().allMatch(reader -> reader.matches("[a-z0-9-]+/[a-z0-9-]+"));
        assertThat(registered.readBy()).isSorted();
        Samples.directory()
                .offers()
                .forEach(offer -> offer.entry()
                        .forEach(entry -> entry.criterion()
                                .quantities()
                                .forEach(quantity -> assertThat(
                                                FIELDS.get(quantity).readBy())
                                        .contains(offer.id() + "/" + entry.code()))));
    }

    @Test
    void what_nothing_reads_is_not_listed() {
        ServiceDirectory nothing = ServiceDirectory.read(
                "{\"id\": \"no-one\", \"version\": \"1\", \"invented\": true, \"about\": \"None.\"}",
                "no-one.json",
                Samples.DOMAINS);
        assertThat(nothing.fields()).isEmpty();
        assertThat(FIELDS).doesNotContainKey("need:participation");
    }

    @Test
    void needs_are_of_a_special_category_and_proceedings_are_offence_data() {
        assertThat(FIELDS.get("need:mental-health").dataClass()).isEqualTo(DataClass.SPECIAL_CATEGORY);
        for (String code : List.of("attends-court", "justice-contact", "offence-acknowledged")) {
            assertThat(FIELDS.get("fact:" + code).dataClass()).as(code).isEqualTo(DataClass.CRIMINAL_OFFENCE);
        }
        assertThat(FIELDS.get("fact:area").dataClass()).isEqualTo(DataClass.OTHER);
        assertThat(DataClass.SPECIAL_CATEGORY.word()).isEqualTo("special-category");
    }

    @Test
    void what_asks_for_care_as_a_rule_is_in_a_class_of_its_own() {
        for (FactKinds.Word word : FactKinds.shipped().words()) {
            if (word.kind() != FactKinds.Kind.PROTECTED) {
                assertThat(DataClasses.shipped().ofFact(word.word()))
                        .as(word.word())
                        .isEqualTo(DataClass.CRIMINAL_OFFENCE);
            }
        }
    }

    @Test
    void every_word_cites_a_source_that_is_there() {
        DataClasses classes = DataClasses.shipped();
        classes.words().forEach(word -> assertThat(classes.sources()).containsKey(word.source()));
        assertThat(classes.sources()).containsKey(classes.needs().source());
        assertThat(classes.words().stream().map(DataClasses.Word::word)).doesNotHaveDuplicates();
    }
}
