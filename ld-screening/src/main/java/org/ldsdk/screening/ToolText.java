package org.ldsdk.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.BandSet;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Licence;
import org.ldsdk.core.instrument.MissingRule;
import org.ldsdk.core.instrument.PublishedAccuracy;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Skip;
import org.ldsdk.core.instrument.Sourced;
import org.ldsdk.core.instrument.Threshold;

/** Prints a definition as a sheet to be read: everything that decides a result, each number with its source. */
final class ToolText {

    private final Instrument instrument;
    private final Words words;
    private final CriterionText criteria;
    private final List<String> lines = new ArrayList<>();

    ToolText(Instrument instrument) {
        this.instrument = instrument;
        this.words = new Words(instrument);
        this.criteria = new CriterionText(words);
    }

    String text() {
        addHead();
        addItems();
        section("Scales", instrument.scales().stream().map(this::scale).toList());
        section("Bands", instrument.bandSets().stream().map(this::bands).toList());
        section("Passed over", instrument.skips().stream().map(this::skip).toList());
        section(
                "Missing answers",
                instrument.missingRule().stream().map(this::missing).toList());
        section("Rules", instrument.thresholds().stream().map(this::threshold).toList());
        section(
                "Published accuracy, of groups and never of one person",
                instrument.accuracy().stream().map(this::accuracy).toList());
        section(
                "Reliable change",
                instrument.reliableChange().stream()
                        .map(change -> Words.sentence(words.quantity("scale:" + change.scale())) + ": "
                                + Reading.number(change.points()) + " points or more" + source(change))
                        .toList());
        section("Every reader should know", instrument.caveats());
        section("Not confirmed by a source that was read", instrument.unconfirmedParts());
        section(
                "Sources",
                instrument.sources().entrySet().stream().map(ToolText::citation).toList());
        return String.join("\n", lines) + "\n";
    }

    private void section(String title, List<String> said) {
        if (!said.isEmpty()) {
            lines.add("");
            lines.add(title);
            said.forEach(line -> lines.add("- " + line));
        }
    }

    private void addHead() {
        Licence licence = instrument.licence();
        lines.add(instrument.title() + " (" + instrument.id() + "), definition " + instrument.version());
        lines.add("SHA-256 " + instrument.definition().sha256());
        lines.add(instrument
                .applicability()
                .map(it -> "Meant for " + it.population() + ": " + criteria.text(it.criterion()) + source(it))
                .orElse("No source says for whom it is meant."));
        lines.add("Terms: " + licence.status() + " [" + licence.source() + "].");
        lines.add("Commercial use cleared: " + word(licence.commercialUse()) + ". Wording may travel: "
                + word(licence.wording()) + "."
                + licence.credit().map(line -> " Credit: " + line + ".").orElse(""));
        instrument.standsAlone().ifPresent(alone -> lines.add("Stands alone: " + alone.because() + source(alone)));
    }

    private void addItems() {
        section("Items", instrument.items().stream().map(this::item).toList());
        section(
                "Answers",
                instrument.optionSets().entrySet().stream()
                        .map(set -> set.getKey() + ": "
                                + set.getValue().options().stream()
                                        .map(ToolText::option)
                                        .collect(Collectors.joining(", "))
                                + source(set.getValue()))
                        .toList());
        section(
                "Facts",
                instrument.facts().stream()
                        .map(fact -> Words.sentence(fact.label()) + " (" + fact.code() + "): "
                                + fact.values()
                                        .map(values -> Words.list(values, "or"))
                                        .orElseGet(
                                                () -> fact.range().orElseThrow().words()))
                        .toList());
        section(
                "Codings",
                instrument.codings().stream()
                        .map(coding -> coding.name() + ": "
                                + coding.codes().entrySet().stream()
                                        .map(code -> code.getValue() + " for " + code.getKey())
                                        .collect(Collectors.joining(", "))
                                + source(coding))
                        .toList());
    }

    private String item(Item item) {
        return item.code() + ": " + item.label() + "; answers " + item.options()
                + (item.alwaysAsk() ? "; must always be asked" : "") + (item.unscored() ? "; counts in no scale" : "");
    }

    private static String option(AnswerOption option) {
        String written =
                option.label().map(label -> option.code() + " (" + label + ")").orElse(option.code());
        return option.code().equals(Integer.toString(option.points())) ? written : written + " = " + option.points();
    }

    private String scale(Scale scale) {
        String items = scale.items().stream()
                .map(code -> scale.cuts().containsKey(code)
                        ? code + " from " + scale.cuts().get(code)
                        : code)
                .collect(Collectors.joining(", "));
        return Words.sentence(scale.label()) + " (" + scale.code() + "): "
                + word(scale.rule()).replace('-', ' ') + " of items " + items
                + (scale.reversed().isEmpty() ? "" : "; reversed " + String.join(", ", scale.reversed()))
                + "; " + Words.interval(scale.range().min(), scale.range().max()) + source(scale);
    }

    private String bands(BandSet set) {
        return Words.sentence(words.quantity("scale:" + set.scale())) + " by " + set.code()
                + (set.primary() ? " (primary)" : "") + ": "
                + set.bands().stream()
                        .map(band -> band.name() + " " + Words.interval(band.from(), band.to()))
                        .collect(Collectors.joining(", "))
                + source(set);
    }

    private String skip(Skip skip) {
        String blank = switch (skip.kind()) {
            case BLANK_IS_ZERO -> "a blank counts 0 points, an answer counts";
            case BLANK_IS_LOWEST -> "a blank counts the lowest points, an answer counts";
            case IGNORE -> "neither blank nor answer counts";
        };
        return (skip.items().size() == 1 ? "Item " : "Items ") + String.join(", ", skip.items()) + " when "
                + criteria.text(skip.when()) + "; " + blank + source(skip);
    }

    private String missing(MissingRule rule) {
        return "Up to " + rule.maxMissing() + " missing in " + String.join(", ", rule.scales())
                + ": estimated from the answered items"
                + (rule.rounding() == MissingRule.Rounding.HALF_UP ? ", rounded to a whole number, a half upwards" : "")
                + source(rule);
    }

    private String threshold(Threshold threshold) {
        return Words.sentence(threshold.label()) + " (" + threshold.code() + "): "
                + criteria.text(threshold.criterion())
                + threshold.population().map(people -> "; studied in " + people).orElse("")
                + threshold.target().map(target -> "; against " + target).orElse("") + source(threshold);
    }

    private String accuracy(PublishedAccuracy one) {
        return one.threshold() + ", " + one.setting()
                + one.people().map(people -> ", " + people + " people").orElse("")
                + ", against " + one.target()
                + one.sensitivity()
                        .map(share -> ": sensitivity " + Reading.number(share))
                        .orElse("")
                + one.specificity()
                        .map(share -> ", specificity " + Reading.number(share))
                        .orElse("")
                + (one.stratified() ? "; people were picked by their screen, so these are no population values" : "")
                + source(one);
    }

    private String source(Sourced part) {
        return " [" + part.source() + (instrument.isConfirmed(part) ? "]." : ", not confirmed].");
    }

    private static String citation(Map.Entry<String, Citation> source) {
        Citation citation = source.getValue();
        return "[" + source.getKey() + "] " + citation.text()
                + citation.locator().map(where -> ", " + where).orElse("")
                + citation.url().map(url -> ", " + url).orElse("") + (citation.verified() ? "" : " (not read)");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
