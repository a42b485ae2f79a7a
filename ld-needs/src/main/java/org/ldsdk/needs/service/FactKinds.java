package org.ldsdk.needs.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Citation;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.internal.FindingWords;
import org.ldsdk.needs.internal.ShippedJson;

/**
 * Which facts need care, by the words in their codes: {@code sex-at-birth} has the word {@code sex}. The list ships as
 * {@code fact-kinds.json}; where several words fit, the first counts.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableFactKinds.class)
interface FactKinds {

    /** Why a fact needs care. */
    enum Kind {
        /** Protected by law, or something that stands in for it, such as a postcode. */
        PROTECTED("protected characteristic"),
        /** Whether an offence has been acknowledged. */
        ACKNOWLEDGEMENT("acknowledgement of an offence"),
        /** What a person has done or is said to have done. */
        OFFENCE_HISTORY("offence history");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * One word.
     *
     * @param word word or words joined by hyphens, as they stand in a fact's code
     * @param kind why it needs care
     * @param source key of the source
     * @param locator where in the source
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Word(String word, Kind kind, String source, Optional<String> locator) {}

    /** The age from which the law protects age where services are concerned. */
    record Adult(String fact, int from, String source) {}

    /** The fact that says how far proceedings have come, and the values from which acknowledgement can be asked for. */
    record Stage(String fact, List<String> acknowledgeableFrom, String source) {}

    String id();

    String version();

    Map<String, Citation> sources();

    List<Word> words();

    /** Values that say that there is no offence history. */
    List<String> clean();

    Stage stage();

    Adult adult();

    /** The word in a fact's code that asks for care. */
    default Optional<Word> word(String fact) {
        return words().stream()
                .filter(one -> ("-" + fact + "-").contains("-" + one.word() + "-"))
                .findFirst();
    }

    default Optional<Kind> kind(String fact) {
        return word(fact).map(Word::kind);
    }

    default boolean isAboutOffences(String fact) {
        return kind(fact).filter(kind -> kind != Kind.PROTECTED).isPresent();
    }

    /** Source and place of a word, and whether the source was read. */
    default String cite(Word word) {
        Citation source = Objects.requireNonNull(sources().get(word.source()));
        return FindingWords.cite(source, word.locator()) + (source.verified() ? "" : ", not confirmed");
    }

    /** Whether no two adults are told apart by their age, which the law protects only among adults. */
    default boolean tellsOnlyChildrenFromAdults(Criterion criterion, FactDefinition fact) {
        return fact.code().equals(adult().fact())
                && criterion
                        .comparisons()
                        .filter(one -> one.of().equals("fact:" + fact.code()))
                        .allMatch(this::isUpToAdult);
    }

    private boolean isUpToAdult(Criterion.Comparison comparison) {
        int adult = adult().from();
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return atLeast.cutOff() <= adult;
        }
        if (comparison instanceof Criterion.AtMost atMost) {
            return atMost.cutOff() < adult;
        }
        return comparison instanceof Criterion.Between between && between.from() <= adult && between.to() < adult;
    }

    static FactKinds shipped() {
        return Shipped.KINDS;
    }

    /** Read when it is first asked for. */
    final class Shipped {

        private static final String FILE = "fact-kinds.json";
        private static final FactKinds KINDS =
                Json.convert(ShippedJson.tree(FactKinds.class, FILE), FactKinds.class, FILE);

        private Shipped() {}
    }
}
