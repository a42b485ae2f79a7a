package org.ldsdk.needs.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.internal.FindingWords;
import org.ldsdk.needs.service.ServiceOffer;

/** Says options in sentences that can be read aloud: urgent help first, then the table, then each option. */
final class OptionsText {

    private final PackageOptions options;
    private final List<String> lines = new ArrayList<>();

    OptionsText(PackageOptions options) {
        this.options = options;
    }

    String text() {
        addSafety();
        addTable();
        addOptions();
        addChosen();
        addLeftOut("Perhaps, once more is known", options.perhaps());
        addLeftOut("Not wanted by the person, so in no option", options.refused());
        addLeftOut("Criteria met, and yet in no option", options.notPossible());
        addNotes();
        return String.join("\n", lines) + "\n";
    }

    private void section(String title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(title);
    }

    private void addSafety() {
        section("Safety, which no offer stands in for");
        options.escalations().stream().filter(need -> !isOnlyUnasked(need)).forEach(this::addSafety);
        List<NeedDomain> unasked = options.escalations().stream()
                .filter(OptionsText::isOnlyUnasked)
                .map(SafetyNeed::need)
                .toList();
        if (!unasked.isEmpty()) {
            lines.add("- Not known, so ask: " + OptionText.labels(unasked)
                    + ". For these the service files name no local way to urgent help.");
        }
        if (options.escalations().isEmpty()) {
            lines.add("Every need of safety is rated, and nobody sees one.");
        }
    }

    private static boolean isOnlyUnasked(SafetyNeed need) {
        return !need.isSeen() && need.ways().isEmpty() && need.offers().isEmpty();
    }

    private void addSafety(SafetyNeed need) {
        String label = FindingWords.sentence(need.need().label());
        String state = need.isSeen()
                ? need.ratings().stream()
                        .map(rating -> rating.words(options.domains().severities()))
                        .collect(Collectors.joining(", "))
                : "not known, so ask";
        String ways = need.ways().isEmpty()
                ? "The service files name no local way to urgent help."
                : "Urgent help: "
                        + need.ways().stream()
                                .map(way -> way.text()
                                        + OptionText.invented(way.source().isEmpty()))
                                .collect(Collectors.joining("; or "))
                        + ".";
        String also = need.offers().isEmpty()
                ? ""
                : " Beside urgent help, never in place of it: " + OptionText.names(need.offers()) + ".";
        lines.add("- " + label + ": " + state + ". " + ways + also);
    }

    private void addTable() {
        section("What each need can be met by");
        options.table().forEach(row -> lines.add("- " + row(row)));
        if (options.table().isEmpty()) {
            lines.add("Safety aside, no need is known that is not met now, so no offer is looked for.");
        }
        if (!options.metNow().isEmpty()) {
            lines.add("Met now, so nothing is looked for: " + OptionText.labels(options.metNow()) + ".");
        }
        if (!options.notKnown().isEmpty()) {
            lines.add("Not known, which is not none: " + OptionText.labels(options.notKnown()) + ".");
        }
    }

    private String row(NeedRow row) {
        String need = FindingWords.sentence(row.need().label()) + ", "
                + options.domains().words(row.severity()) + ": ";
        String meets = row.meets().isEmpty()
                ? "no offer whose entry criteria are met"
                : row.meets().stream().map(this::named).collect(Collectors.joining("; "));
        String perhaps = row.perhaps().isEmpty() ? "" : " Perhaps: " + OptionText.names(row.perhaps()) + ".";
        return need + meets + "." + perhaps;
    }

    /** An offer's name, and a word if it is in no option. */
    private String named(ServiceOffer offer) {
        if (isAmong(offer, options.refused())) {
            return offer.name().text() + " (not wanted)";
        }
        boolean out = isAmong(offer, options.notPossible()) || isAmong(offer, options.perhaps());
        return offer.name().text() + (out ? " (see below)" : "");
    }

    private static boolean isAmong(ServiceOffer offer, List<LeftOut> leftOut) {
        return leftOut.stream().anyMatch(one -> one.offer().equals(offer));
    }

    private void addOptions() {
        section("Options");
        int count = options.options().size();
        if (count == 0) {
            lines.add("There is none: no offer can be proposed for a need that is known.");
        } else {
            lines.add(
                    count == 1
                            ? "One set of offers meets the most. It is a proposal; the person and the services decide."
                            : count
                                    + " sets of offers meet the most, all alike by the rules below. They are proposals in"
                                    + " alphabetical order; the person and the services decide.");
        }
        if (options.hasMore()) {
            lines.add("There are more that are as good as these; these are the first that were found.");
        }
        if (!options.isComplete()) {
            lines.add("Not everything was searched to the end: there may be others, and better ones.");
        }
        for (int i = 0; i < count; i++) {
            lines.add("");
            lines.addAll(OptionText.lines(i + 1, options.options().get(i)));
        }
    }

    private void addChosen() {
        if (!options.chosen().isEmpty()) {
            section("Wanted by the person");
        }
        options.chosen()
                .forEach(one -> lines.add("- " + one.offer().name().text() + ": "
                        + one.whyNot()
                                .map(why -> "not in every option, because " + why)
                                .orElse("in every option")
                        + "."));
    }

    private void addLeftOut(String title, List<LeftOut> offers) {
        if (!offers.isEmpty()) {
            section(title);
        }
        offers.forEach(one -> lines.add("- " + one.offer().name().text()
                + (one.needs().isEmpty() ? "" : ", for " + OptionText.labels(one.needs()))
                + (offers == options.refused() ? "" : ": " + one.why()) + "."));
    }

    private void addNotes() {
        section("Notes");
        lines.add(
                "- Looked at in this order: what the person wants; fewest basic needs left; of the others, fewest of the"
                        + " worst; of the basic ones, fewest of the worst; fewest agencies to be passed between; the longest"
                        + " wait.");
        lines.add("- A wait that is not known could be any. It puts a set before none and behind none.");
        lines.add("- Meeting entry criteria is not acceptance, and a need that no offer meets is still a need.");
        lines.add("- Needs are as the practitioner rates them.");
        lines.add(options.freshness()
                .map(limit -> "- Entries count as lately verified for " + OptionText.days(limit.mostDays()) + ", up to "
                        + limit.day() + ".")
                .orElse("- No day was given, so nothing is said of how old entries are."));
        lines.add("- By "
                + FindingWords.list(
                        options.definitions().stream()
                                .map(DefinitionId::toString)
                                .toList(),
                        "and") + ".");
    }
}
