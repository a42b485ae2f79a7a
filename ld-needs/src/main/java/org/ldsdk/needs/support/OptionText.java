package org.ldsdk.needs.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.internal.FindingWords;
import org.ldsdk.needs.service.AccessRoute;
import org.ldsdk.needs.service.ServiceOffer;
import org.ldsdk.needs.service.StaleOffer;

/** Says one option: each offer with what it is for, then what is left, who answers for it and how long it takes. */
final class OptionText {

    private OptionText() {}

    static List<String> lines(int number, PackageOption option) {
        List<String> lines = new ArrayList<>();
        lines.add("Option " + number + ": " + names(option.offers()));
        option.offers().forEach(offer -> lines.add("- " + offer(option, offer)));
        lines.add("- Left of the needs that are known: basic needs: " + orNone(option.unmetBasic()) + "; other needs: "
                + orNone(option.unmetOther()) + ".");
        lines.add("- " + agencies(option));
        lines.add("- Longest wait: " + wait(option) + ".");
        return lines;
    }

    static String names(List<ServiceOffer> offers) {
        return FindingWords.list(
                offers.stream().map(offer -> offer.name().text()).toList(), "and");
    }

    static String labels(List<NeedDomain> needs) {
        return FindingWords.list(needs.stream().map(NeedDomain::label).toList(), "and");
    }

    static String invented(boolean is) {
        return is ? " (invented)" : "";
    }

    private static String offer(PackageOption option, ServiceOffer offer) {
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
        option.overflow().stream()
                .filter(one -> one.offer().equals(offer.id()))
                .forEach(one -> parts.add("it " + one.text()));
        parts.add(verified(option, offer));
        return offer.name().text() + ": "
                + parts.stream().map(FindingWords::sentence).collect(Collectors.joining(". ")) + ".";
    }

    private static String verified(PackageOption option, ServiceOffer offer) {
        return option.stale().stream()
                .filter(one -> one.offer().equals(offer.id()))
                .map(StaleOffer::text)
                .findFirst()
                .or(() -> offer.lastVerified().map(day -> "verified on " + day))
                .orElse("never verified");
    }

    private static String comesAlong(PackageOption option, ServiceOffer offer) {
        List<ServiceOffer> requiring = option.offers().stream()
                .filter(other -> other.requires().contains(offer.id()))
                .toList();
        return requiring.isEmpty() ? "because the person wants it" : "required by " + names(requiring);
    }

    private static String orNone(List<NeedDomain> needs) {
        return needs.isEmpty() ? "none" : labels(needs);
    }

    private static String agencies(PackageOption option) {
        int count = option.agencies().size();
        return (count == 1 ? "One agency answers for all of it: " : count + " agencies answer for it: ")
                + FindingWords.list(option.agencies(), "and") + ".";
    }

    static String days(int days) {
        return days == 0 ? "no days" : days == 1 ? "1 day" : days + " days";
    }

    private static String wait(PackageOption option) {
        LongestWait wait = option.waiting();
        if (wait.unknown().isEmpty()) {
            return days(wait.lowest());
        }
        List<ServiceOffer> unknown = option.offers().stream()
                .filter(offer -> wait.unknown().contains(offer.id()))
                .toList();
        return "not known of " + names(unknown) + (wait.lowest() == 0 ? "" : "; at least " + days(wait.lowest()));
    }
}
