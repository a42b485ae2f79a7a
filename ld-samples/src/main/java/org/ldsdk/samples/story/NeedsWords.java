package org.ldsdk.samples.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.needs.ComplexityFinding;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.service.EntryFinding;
import org.ldsdk.needs.service.EntryReason;
import org.ldsdk.needs.service.OfferFinding;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.Step;
import org.ldsdk.needs.support.PackageOptions;

/** Findings about needs on one line each, as the stories print them. */
final class NeedsWords {

    private static final int NAMES = 38;

    private NeedsWords() {}

    /** One line for each different thing that is said, and who it is said of. */
    static <T> String lines(Iterable<T> all, Function<T, String> name, Function<T, String> said) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        all.forEach(one -> names.computeIfAbsent(said.apply(one), words -> new ArrayList<>())
                .add(name.apply(one)));
        StringBuilder text = new StringBuilder();
        names.forEach((words, who) -> text.append(line(String.join(", ", who), words)));
        return text.toString();
    }

    /** A long name has a line of its own. */
    static String line(String name, String words) {
        String wide = name.length() > NAMES ? name + "\n  " + " ".repeat(NAMES) : name;
        return String.format(Locale.ROOT, "  %-" + NAMES + "s %s", wide, words) + "\n";
    }

    /** The verdict, and each criterion behind it: those that hold, or with what they read those that do not. */
    static String offer(OfferFinding offer) {
        String why = switch (offer.verdict()) {
            case MEETS -> joined(offer.entry(), entry -> entry.criterion().label());
            case DOES_NOT_MEET -> joined(offer.failing(), NeedsWords::entry);
            case UNDETERMINED -> joined(offer.open(), NeedsWords::entry);
        };
        return offer.verdict().word().replace('-', ' ') + (why.isEmpty() ? "" : ": " + why);
    }

    private static String joined(List<EntryFinding> entries, Function<EntryFinding, String> words) {
        return entries.stream().map(words).collect(Collectors.joining("; "));
    }

    /** Whether it fails on where it works. */
    static boolean isElsewhere(OfferFinding offer) {
        return offer.failing().stream()
                .anyMatch(entry -> entry.criterion()
                        .criterion()
                        .comparisons()
                        .anyMatch(comparison -> comparison.of().equals("fact:area")));
    }

    /** What there is to do so that the offer might take the person, or that nothing does. */
    static String steps(OfferFinding offer) {
        return offer.steps().sets().isEmpty()
                ? "no step does; severity is never one"
                : offer.steps().sets().stream()
                        .map(set -> set.stream().map(Step::text).collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", or "));
    }

    /** What the needs come to together, by the rule that decides. */
    static String together(PersonFinding found) {
        ComplexityFinding rule = found.decidingRule();
        return line(
                        "cumulative",
                        found.cumulative().word().replace('-', ' ') + ": " + rule.lowest() + " to " + rule.highest()
                                + " needs at moderate or worse, unknown ones counted as possible; the rule asks for "
                                + rule.rule().atLeast())
                + line(
                        "no single door",
                        found.noSingleDoor().word().replace('-', ' ') + ": no offer meets "
                                + found.treatmentNeedsWithoutOffer().stream()
                                        .map(NeedDomain::label)
                                        .collect(Collectors.joining(", ")));
    }

    /** Each set of offers that could go together, and the needs it leaves. */
    static String options(PackageOptions options) {
        return options.options().stream()
                .map(option -> option.offers().stream()
                                .map(offer -> offer.name().text())
                                .collect(Collectors.joining(" and "))
                        + "; left: "
                        + Stream.concat(option.unmetBasic().stream(), option.unmetOther().stream())
                                .map(NeedDomain::label)
                                .collect(Collectors.joining(", ")))
                .map(said -> line("could go together", said))
                .collect(Collectors.joining());
    }

    private static String entry(EntryFinding entry) {
        String margin = entry.finding()
                .margin()
                .filter(m -> entry.criterion().reason() == EntryReason.BELOW && m.lowest() == m.highest())
                .map(m -> ", margin " + Reading.number(m.lowest()))
                .orElse("");
        return entry.criterion().reason().spoken() + " (" + readings(entry.finding()) + margin + ")";
    }

    private static String readings(Finding finding) {
        return finding.readings().stream()
                .map(reading -> reading.label() + " " + reading.words())
                .collect(Collectors.joining(", "));
    }
}
