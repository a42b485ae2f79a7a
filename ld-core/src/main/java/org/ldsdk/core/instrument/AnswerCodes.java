package org.ldsdk.core.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Turns answers and facts as they are written into the positions that scoring works with, under one coding. Immutable and thread-safe.
 */
public final class AnswerCodes {

    private final Instrument instrument;
    private final Optional<String> coding;
    private final List<Map<String, Integer>> options = new ArrayList<>();
    private final List<List<String>> written = new ArrayList<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();

    private AnswerCodes(Instrument instrument, Optional<String> coding) {
        this.instrument = instrument;
        this.coding = coding;
        Map<String, String> coded = coding.map(this::coding).orElse(Map.of());
        for (Item item : instrument.items()) {
            items.put(item.code(), options.size());
            Map<String, Integer> codes = new LinkedHashMap<>();
            for (AnswerOption option : instrument.optionsOf(item)) {
                codes.put(coded.getOrDefault(option.code(), option.code()), codes.size());
            }
            options.add(codes);
            written.add(List.copyOf(codes.keySet()));
        }
        instrument.facts().forEach(fact -> facts.put(fact.code(), facts.size()));
    }

    /**
     * @param instrument the instrument
     * @param coding the name of a coding; empty for the definition's own codes
     * @return how its answers are written
     * @throws ProblemsException if the instrument has no such coding
     */
    public static AnswerCodes of(Instrument instrument, Optional<String> coding) {
        return new AnswerCodes(instrument, coding);
    }

    private Map<String, String> coding(String name) {
        return instrument.codings().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(List.of(new Problem(
                        "Instrument[" + instrument.id() + "].codings",
                        "must be one of "
                                + instrument.codings().stream()
                                        .map(Coding::name)
                                        .toList() + ", but was " + name))))
                .codes();
    }

    /** {@return the name of the coding, empty for the definition's own codes} */
    public Optional<String> coding() {
        return coding;
    }

    /**
     * @param code an item's code
     * @return its position, empty if there is no such item
     */
    public OptionalInt item(String code) {
        Integer position = items.get(code);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * @param code a fact's code
     * @return its position, empty if there is no such fact
     */
    public OptionalInt fact(String code) {
        Integer position = facts.get(code);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * @param item an item's position
     * @param written an answer as written
     * @return the option's position, or -1 if the answer is no option
     */
    public int option(int item, String written) {
        return options.get(item).getOrDefault(written, -1);
    }

    /**
     * @param item an item's position
     * @param option an option's position
     * @return the answer as written
     */
    public String written(int item, int option) {
        return written.get(item).get(option);
    }

    /**
     * @param fact a fact's position
     * @param written a value as written
     * @return its place in the closed list, or the whole number itself; empty if the fact cannot have this value
     */
    public OptionalInt factValue(int fact, String written) {
        FactDefinition definition = instrument.facts().get(fact);
        if (definition.values().isPresent()) {
            int at = definition.values().get().indexOf(written);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
        }
        if (!written.matches("-?[0-9]{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(written);
        ScoreRange range = definition.range().orElseThrow();
        return number < range.min() || number > range.max() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * @param item an item's position
     * @return the rule an answer to it must obey, for messages
     */
    public String itemRule(int item) {
        return "must be one of " + String.join(", ", options.get(item).keySet());
    }

    /**
     * @param fact a fact's position
     * @return the rule a value of it must obey, for messages
     */
    public String factRule(int fact) {
        FactDefinition definition = instrument.facts().get(fact);
        return definition
                .values()
                .map(values -> "must be one of " + String.join(", ", values))
                .orElseGet(() -> "must be a whole number in "
                        + definition.range().map(ScoreRange::words).orElse(""));
    }
}
