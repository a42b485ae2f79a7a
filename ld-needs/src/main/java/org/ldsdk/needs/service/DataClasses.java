package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.Citation;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.internal.ShippedJson;

/**
 * Which fields are of which class, by the words in their codes. The list ships as {@code data-classes.json}; where several
 * words fit, the first counts.
 *
 * @param id what it is called
 * @param version its version
 * @param sources what the classes rest on, by key
 * @param needs the class of every need's severity
 * @param words the words in codes of facts
 */
record DataClasses(String id, String version, Map<String, Citation> sources, Need needs, List<Word> words) {

    /**
     * The class of every need's severity.
     *
     * @param dataClass the class
     * @param source key of the source
     */
    record Need(DataClass dataClass, String source) {}

    /**
     * One word.
     *
     * @param word word or words joined by hyphens, as they stand in a fact's code
     * @param dataClass the class
     * @param source key of the source
     * @param unconfirmed whether no source names it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Word(String word, DataClass dataClass, String source, Optional<Boolean> unconfirmed) {

        boolean isIn(String fact) {
            return ("-" + fact + "-").contains("-" + word + "-");
        }
    }

    private static final DataClasses SHIPPED = read("data-classes.json");

    private static DataClasses read(String file) {
        return Json.convert(ShippedJson.tree(DataClasses.class, file), DataClasses.class, file);
    }

    static DataClasses shipped() {
        return SHIPPED;
    }

    /** The class of a fact. */
    DataClass ofFact(String code) {
        return words.stream()
                .filter(word -> word.isIn(code))
                .map(Word::dataClass)
                .findFirst()
                .orElse(DataClass.OTHER);
    }

    /** What the entry criteria of a directory read: needs, then facts, each in the order of its list. */
    List<FieldUse> uses(ServiceDirectory directory) {
        return Stream.concat(
                        directory.domains().domains().stream()
                                .map(need -> use(directory, need.quantity(), need.label(), needs.dataClass())),
                        directory.facts().stream()
                                .map(fact -> use(directory, "fact:" + fact.code(), fact.label(), ofFact(fact.code()))))
                .filter(use -> !use.readBy().isEmpty())
                .toList();
    }

    private static FieldUse use(ServiceDirectory directory, String quantity, String label, DataClass dataClass) {
        List<String> readBy = directory.offers().stream()
                .flatMap(offer -> offer.entry().stream()
                        .filter(entry -> entry.criterion().quantities().contains(quantity))
                        .map(entry -> offer.id() + "/" + entry.code()))
                .toList();
        return new FieldUse(quantity, label, dataClass, readBy);
    }
}
