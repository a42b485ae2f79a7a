package org.ldsdk.screening;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Scale;

/** How items, facts and numbers are called in a report that is read aloud. */
final class Words {

    private final Instrument instrument;

    Words(Instrument instrument) {
        this.instrument = instrument;
    }

    /** {@return items with their labels, in the order given} */
    String items(List<String> codes) {
        return String.join(", ", codes.stream().map(this::item).toList());
    }

    private String item(String code) {
        return instrument.items().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> "item " + code + " (" + item.label() + ")")
                .findFirst()
                .orElse("item " + code);
    }

    /** {@return how people call what a criterion reads} */
    String quantity(String name) {
        String code = name.substring(name.indexOf(':') + 1);
        return name.startsWith("item:")
                ? item(code)
                : name.startsWith("fact:")
                        ? question(code)
                        : instrument.scales().stream()
                                .filter(scale -> scale.code().equals(code))
                                .map(Scale::label)
                                .findFirst()
                                .orElse(code);
    }

    /** {@return what is asked for by an item's or a fact's code} */
    String question(String code) {
        return instrument.facts().stream()
                .filter(fact -> fact.code().equals(code))
                .map(FactDefinition::label)
                .findFirst()
                .orElse("item " + code);
    }

    /** {@return the codes of items that are not answered, as a clause} */
    static String notAnswered(List<String> codes) {
        return (codes.size() == 1 ? "item " + codes.get(0) + " is" : "items " + list(codes, "and") + " are")
                + " not answered";
    }

    /** {@return the texts with commas and a last word: {@code a, b and c}} */
    static String list(List<String> texts, String lastWord) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " " + lastWord + " " + texts.get(last);
    }

    /** {@return an interval of a definition, with every digit} */
    static String interval(double lowest, double highest) {
        return lowest == highest ? Reading.number(lowest) : Reading.number(lowest) + " to " + Reading.number(highest);
    }

    /** {@return what a quantity can be, rounded, but never onto or across a cut-off or the beginning of a band} */
    String interval(String quantity, double lowest, double highest) {
        String from = number(quantity, lowest);
        return lowest == highest ? from : from + " to " + number(quantity, highest);
    }

    /** {@return what a quantity is, rounded, but never onto or across a cut-off or the beginning of a band} */
    String number(String quantity, double number) {
        return Reading.rounded(number, cutOffs(quantity));
    }

    /** {@return a distance from a cut-off, rounded, but never to none} */
    static String distance(double distance) {
        return Reading.rounded(Math.abs(distance), List.of(0.0));
    }

    private List<Double> cutOffs(String quantity) {
        Stream<Double> rules = instrument.thresholds().stream()
                .flatMap(threshold -> threshold.criterion().comparisons())
                .filter(comparison -> comparison.of().equals(quantity))
                .flatMap(comparison -> comparison.cutOffs().stream());
        Stream<Double> bands = instrument.bandSets().stream()
                .filter(set -> quantity.equals("scale:" + set.scale()))
                .flatMap(set -> set.bands().stream())
                .map(BandSet.Band::from);
        return Stream.concat(rules, bands).toList();
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
