package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.needs.internal.FindingWords;

/** Says in which order one person's needs are looked at: tier by tier, then what is not known, then what is settled. */
final class AttentionText {

    private final AttentionOrder order;
    private final List<String> lines = new ArrayList<>();

    AttentionText(AttentionOrder order) {
        this.order = order;
    }

    String text() {
        lines.add("Order of attention");
        for (AttentionTier tier : AttentionTier.values()) {
            addTier(
                    tier,
                    order.attention().stream()
                            .filter(entry -> entry.tier() == tier)
                            .toList());
        }
        lines.add("");
        addLabels("Not rated by the practitioner, so not known and not none: ", order.notKnown());
        addLabels("Looked for and not found, or does not apply: ", order.settled());
        order.settled().stream()
                .filter(entry -> !entry.overrides().isEmpty())
                .forEach(entry -> lines.add("- " + told(entry)));
        order.caveats().forEach(caveat -> lines.add("- " + caveat));
        lines.add("- By "
                + FindingWords.list(
                        order.definitions().stream().map(DefinitionId::toString).toList(), "and") + ".");
        return String.join("\n", lines) + "\n";
    }

    private void addTier(AttentionTier tier, List<AttentionEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(FindingWords.sentence(tier.words()));
        entries.stream().filter(entry -> !entry.isUntouched()).forEach(entry -> lines.add("- " + told(entry)));
        addLabels(
                "- Not yet asked, which is not none: ",
                entries.stream().filter(AttentionEntry::isUntouched).toList());
    }

    private static String told(AttentionEntry entry) {
        return FindingWords.sentence(entry.label()) + ": " + entry.why();
    }

    private void addLabels(String before, List<AttentionEntry> entries) {
        String labels = entries.stream().map(AttentionEntry::label).collect(Collectors.joining("; "));
        if (!labels.isEmpty()) {
            lines.add(before + labels + ".");
        }
    }
}
