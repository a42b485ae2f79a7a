package org.ldsdk.needs.internal;

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

/**
 * Which facts need care, by the words in their codes: {@code sex-at-birth} has the word {@code sex}. The list ships as
 * {@code fact-kinds.json}; where several words fit, the first counts.
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableFactKinds.class)
public interface FactKinds {

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

        /** {@return how it is called in a sentence} */
        public String words() {
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

    /**
     * The age from which the law protects age where services are concerned.
     *
     * @param fact code of the fact that holds the age
     * @param from the age
     * @param source key of the source
     */
    record Adult(String fact, int from, String source) {}

    /**
     * The fact that says how far proceedings have come.
     *
     * @param fact its code
     * @param acknowledgeableFrom the values from which acknowledgement can be asked for
     * @param source key of the source
     */
    record Stage(String fact, List<String> acknowledgeableFrom, String source) {}

    /** {@return stable name of the list} */
    String id();

    /** {@return version of the list} */
    String version();

    /** {@return where the words come from, by the key that they cite} */
    Map<String, Citation> sources();

    /** {@return the words; of several that fit the first counts} */
    List<Word> words();

    /** {@return values that say that there is no offence history} */
    List<String> clean();

    /** {@return how far proceedings must have come} */
    Stage stage();

    /** {@return from which age on age is protected} */
    Adult adult();

    /**
     * @param fact a fact's code
     * @return the word in it that asks for care
     */
    default Optional<Word> word(String fact) {
        return words().stream()
                .filter(one -> ("-" + fact + "-").contains("-" + one.word() + "-"))
                .findFirst();
    }

    /**
     * @param fact a fact's code
     * @return why it needs care
     */
    default Optional<Kind> kind(String fact) {
        return word(fact).map(Word::kind);
    }

    /**
     * @param fact a fact's code
     * @return whether it is about offences or their acknowledgement
     */
    default boolean isAboutOffences(String fact) {
        return kind(fact).filter(kind -> kind != Kind.PROTECTED).isPresent();
    }

    /**
     * @param word a word of the list
     * @return its source and place, and whether the source was read
     */
    default String cite(Word word) {
        Citation source = Objects.requireNonNull(sources().get(word.source()));
        return FindingWords.cite(source, word.locator()) + (source.verified() ? "" : ", not confirmed");
    }

    /**
     * @param criterion a condition
     * @param fact a fact that it reads
     * @return whether no two adults are told apart by their age, which the law protects only among adults
     */
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

    /** {@return the list that ships with the library} */
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
