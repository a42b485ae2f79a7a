package org.ldsdk.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Known;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.MissingReason;

/**
 * One person's answers and facts, as written, and how they were asked for. An item that is not in it was not asked. Its text form shows
 * none of them.
 *
 * <p>{@code Response.empty().answer("1", "2").fact("sex", "female")}
 */
@LdStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableResponse.class)
public interface Response {

    /** {@return answers, or why they are missing, by item code} */
    @Value.Redacted
    Map<String, Known<String>> answers();

    /** {@return facts, or why they are missing, by fact code} */
    @Value.Redacted
    Map<String, Known<String>> facts();

    /** {@return when and how the questions were put, if anything of it is stated} */
    @Value.Redacted
    Optional<Administration> administration();

    /** {@return a response in which nothing is answered} */
    static Response empty() {
        return ImmutableResponse.builder().build();
    }

    /**
     * @param answers answers, or why they are missing, by item code
     * @param facts facts, or why they are missing, by fact code
     * @return a response of them, in their order
     */
    static Response of(Map<String, Known<String>> answers, Map<String, Known<String>> facts) {
        return ImmutableResponse.builder().answers(answers).facts(facts).build();
    }

    /**
     * @param item the item's code
     * @param code the code of the answer
     * @return this with one more answer
     * @throws IllegalArgumentException if the item is there already
     */
    default Response answer(String item, String code) {
        return with(item, Known.of(code));
    }

    /**
     * @param item the item's code
     * @param reason why there is no answer
     * @return this with one more item known to be missing
     * @throws IllegalArgumentException if the item is there already
     */
    default Response missing(String item, MissingReason reason) {
        return with(item, Known.missing(reason));
    }

    /**
     * @param fact the fact's code
     * @param value its value as written
     * @return this with one more fact
     * @throws IllegalArgumentException if the fact is there already
     */
    default Response fact(String fact, String value) {
        return withFact(fact, Known.of(value));
    }

    /**
     * @param item the item's code
     * @param answer the answer or why it is missing
     * @return this with one more item
     * @throws IllegalArgumentException if the item is there already
     */
    default Response with(String item, Known<String> answer) {
        return ImmutableResponse.copyOf(this).withAnswers(plus("item", answers(), item, answer));
    }

    /**
     * @param fact the fact's code
     * @param value the value or why it is missing
     * @return this with one more fact
     * @throws IllegalArgumentException if the fact is there already
     */
    default Response withFact(String fact, Known<String> value) {
        return ImmutableResponse.copyOf(this).withFacts(plus("fact", facts(), fact, value));
    }

    /**
     * @param item the item's code
     * @param answer the answer or why it is missing
     * @return this with that answer, in place of the one that may be there
     */
    default Response correct(String item, Known<String> answer) {
        return ImmutableResponse.copyOf(this).withAnswers(put(answers(), item, answer));
    }

    /**
     * @param fact the fact's code
     * @param value the value or why it is missing
     * @return this with that value, in place of the one that may be there
     */
    default Response correctFact(String fact, Known<String> value) {
        return ImmutableResponse.copyOf(this).withFacts(put(facts(), fact, value));
    }

    /**
     * @param how when and how the questions were put
     * @return this with that, in place of what may have been stated
     */
    default Response given(Administration how) {
        return ImmutableResponse.copyOf(this).withAdministration(how);
    }

    private static Map<String, Known<String>> plus(
            String what, Map<String, Known<String>> to, String code, Known<String> value) {
        if (to.containsKey(code)) {
            throw new IllegalArgumentException("Response." + what + "[" + code + "]: must not be there twice");
        }
        return put(to, code, value);
    }

    private static Map<String, Known<String>> put(Map<String, Known<String>> to, String code, Known<String> value) {
        Map<String, Known<String>> all = new LinkedHashMap<>(to);
        all.put(code, value);
        return all;
    }
}
