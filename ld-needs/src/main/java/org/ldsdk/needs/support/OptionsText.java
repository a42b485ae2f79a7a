package org.ldsdk.needs.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.internal.FindingWords;
import org.ldsdk.needs.service.AccessRoute;
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

    private static String names(List<ServiceOffer> offers, String lastWord) {
        return FindingWords.list(
                offers.stream().map(offer -> offer.name().text()).toList(), lastWord);
    }

    private static String labels(List<NeedDomain> needs) {
        return FindingWords.list(needs.stream().map(NeedDomain::label).toList(), "and");
    }

    private void addSafety() {
        section("Safety, which no offer stands in for");
        options.escalations().stream().filter(SafetyNeed::isSeen).forEach(this::addSafety);
        List<SafetyNeed> unasked =
                options.escalations().stream().filter(need -> !need.isSeen()).toList();
        unasked.forEach(this::addSafety);
        if (options.escalations().isEmpty()) {
            lines.add("Every need of safety is rated, and nobody sees one.");
        }
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
                                .map(way -> way.text() + invented(way.source().isEmpty()))
                                .collect(Collectors.joining("; or "))
                        + ".";
        String also = need.offers().isEmpty()
                ? ""
                : " Beside urgent help, never in place of it: " + names(need.offers(), "and") + ".";
        lines.add("- " + label + ": " + state + ". " + ways + also);
    }

    private static String invented(boolean is) {
        return is ? " (invented)" : "";
    }

    private void addTable() {
        section("What each need can be met by");
        options.table().forEach(row -> lines.add("- " + row(row)));
        if (options.table().isEmpty()) {
            lines.add("No need is known that offers are looked for.");
        }
        if (!options.metNow().isEmpty()) {
            lines.add("Met now, so nothing is looked for: " + labels(options.metNow()) + ".");
        }
        if (!options.notKnown().isEmpty()) {
            lines.add("Not known, which is not none: " + labels(options.notKnown()) + ".");
        }
    }

    private String row(NeedRow row) {
        String need = FindingWords.sentence(row.need().label()) + ", "
                + options.domains().words(row.severity()) + ": ";
        String meets = row.meets().isEmpty()
                ? "no offer whose entry criteria are met"
                : row.meets().stream().map(this::named).collect(Collectors.joining("; "));
        String perhaps = row.perhaps().isEmpty() ? "" : " Perhaps: " + names(row.perhaps(), "and") + ".";
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
            lines.add("There are more that are as good as these.");
        }
        if (!options.isComplete()) {
            lines.add("Not everything was searched to the end: there may be others, and better ones.");
        }
        for (int i = 0; i < count; i++) {
            addOption(i + 1, options.options().get(i));
        }
    }

    private void addOption(int number, PackageOption option) {
        lines.add("");
        lines.add("Option " + number + ": " + names(option.offers(), "and"));
        option.offers().forEach(offer -> lines.add("- " + offer(option, offer)));
        List<NeedDomain> left = new ArrayList<>(option.unmetBasic());
        left.addAll(option.unmetOther());
        lines.add("- It leaves " + (left.isEmpty() ? "none of these needs" : labels(left)) + ". "
                + FindingWords.sentence(agencies(option)) + ".");
        lines.add("- Longest wait: " + wait(option.waiting()) + ".");
    }

    private String offer(PackageOption option, ServiceOffer offer) {
        List<String> parts = new ArrayList<>();
        List<NeedDomain> needs = option.meets().getOrDefault(offer.id(), List.of());
        parts.add(needs.isEmpty() ? comesAlong(option, offer) : "for " + labels(needs));
        parts.add(offer.waiting()
                .map(wait ->
                        days(wait.days()) + " to wait" + invented(wait.source().isEmpty()))
                .orElse("how long to wait is not known"));
        if (!offer.accessRoutes().isEmpty()) {
            parts.add(offer.accessRoutes().stream().map(AccessRoute::words).collect(Collectors.joining(", or ")));
        }
        option.overflow().stream().filter(one -> one.offer().equals(offer.id())).forEach(one -> parts.add(one.text()));
        option.stale().stream().filter(one -> one.offer().equals(offer.id())).forEach(one -> parts.add(one.text()));
        return offer.name().text() + ": " + String.join("; ", parts) + ".";
    }

    private String comesAlong(PackageOption option, ServiceOffer offer) {
        List<ServiceOffer> requiring = option.offers().stream()
                .filter(other -> other.requires().contains(offer.id()))
                .toList();
        return requiring.isEmpty() ? "because the person wants it" : "required by " + names(requiring, "and");
    }

    private static String agencies(PackageOption option) {
        int count = option.agencies().size();
        return count == 1 ? "one agency answers for all of it" : count + " agencies answer for it";
    }

    private static String days(int days) {
        return days == 0 ? "no days" : days == 1 ? "1 day" : days + " days";
    }

    private String wait(LongestWait wait) {
        if (wait.unknown().isEmpty()) {
            return days(wait.lowest());
        }
        return "not known" + (wait.lowest() == 0 ? "" : ", and at least " + days(wait.lowest()));
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
                + (one.needs().isEmpty() ? "" : ", for " + labels(one.needs())) + ": " + one.why() + "."));
    }

    private void addNotes() {
        section("Notes");
        lines.add(
                "- Looked at in this order: what the person wants; fewest basic needs left; of the others, fewest of the"
                        + " worst; of the basic ones, fewest of the worst; fewest agencies to be passed between; the longest"
                        + " wait.");
        lines.add("- A wait that is not known could be any. It puts a set before none and behind none.");
        lines.add("- Meeting entry criteria is not acceptance, and a need that no offer meets is still a need.");
        lines.add("- Needs are as the practitioner rates them. Entries count as lately verified for "
                + days(options.freshness().mostDays()) + " before "
                + options.freshness().day() + ".");
        lines.add("- By "
                + FindingWords.list(
                        options.definitions().stream()
                                .map(DefinitionId::toString)
                                .toList(),
                        "and") + ".");
    }
}
