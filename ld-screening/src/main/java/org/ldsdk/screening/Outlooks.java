package org.ldsdk.screening;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.Scale;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.screening.Screening.Outlook;

/** Tries every answer to items of one response, each by itself, and ranks the items by what is left. */
final class Outlooks {

    private final Scorer scorer;
    private final Response response;
    private final Instrument instrument;
    private final RowScorer row;
    private final int[] open;
    private final Set<String> read = new HashSet<>();
    private final Map<List<Object>, Outlook> byRole = new HashMap<>();

    private Outlooks(Screening screening) {
        this.scorer = screening.tool().scorer();
        this.response = screening.response();
        this.instrument = scorer.instrument();
        this.row = scorer.row(response);
        this.open = IntStream.range(0, instrument.thresholds().size())
                .filter(t ->
                        screening.open().contains(instrument.thresholds().get(t).code()))
                .toArray();
        instrument.skips().forEach(skip -> read.addAll(skip.when().quantities()));
        instrument.thresholds().forEach(rule -> read.addAll(rule.criterion().quantities()));
    }

    /** The items, in printed order as given, ranked. */
    static List<Outlook> of(Screening screening, List<String> items) {
        Outlooks outlooks = new Outlooks(screening);
        return items.stream()
                .map(outlooks::of)
                .sorted(comparing(Outlook::alwaysAsk)
                        .reversed()
                        .thenComparing(comparingInt(Outlook::openAtWorst))
                        .thenComparing(comparingDouble(Outlook::widthAtWorst)))
                .toList();
    }

    private Outlook of(String code) {
        int position = scorer.codes().item(code).orElseThrow();
        Item item = instrument.items().get(position);
        Outlook worst = byRole.computeIfAbsent(role(item), role -> tried(item, position));
        return new Outlook(code, item.alwaysAsk(), worst.openAtWorst(), worst.widthAtWorst());
    }

    /** Items with the same role can stand for one another, so one of them is tried for all. */
    private List<Object> role(Item item) {
        String code = item.code();
        if (read.contains("item:" + code)) {
            return List.of(item);
        }
        List<Object> role = new ArrayList<>(List.of(item.options()));
        for (Scale scale : instrument.scales()) {
            role.add(scale.items().contains(code));
            role.add(scale.reversed().contains(code));
            role.add(Optional.ofNullable(scale.cuts().get(code)));
        }
        instrument.skips().forEach(skip -> role.add(skip.items().contains(code)));
        return role;
    }

    private Outlook tried(Item item, int position) {
        int worst = 0;
        double width = 0;
        for (int option = 0; option < instrument.optionsOf(item).size(); option++) {
            row.answer(position, option);
            width = Math.max(width, width());
            worst = Math.max(worst, openIfMoreThan(worst));
        }
        row.missing(position, reason(item.code()));
        return new Outlook(item.code(), item.alwaysAsk(), worst, width);
    }

    private MissingReason reason(String item) {
        Known<String> now = response.answers().getOrDefault(item, Known.missing(MissingReason.NOT_ASKED));
        return now.reason().orElseThrow();
    }

    /** How many thresholds are open; what was decided before stays so. Gives up as soon as there cannot be more than so many. */
    private int openIfMoreThan(int many) {
        int mostOpen = open.length;
        for (int i = 0; i < open.length && mostOpen > many; i++) {
            mostOpen -= row.certain(open[i]).isDecided() ? 1 : 0;
        }
        return mostOpen;
    }

    /** A scale that exists in no completion has no width. */
    private double width() {
        double width = 0;
        for (int scale = 0; scale < instrument.scales().size(); scale++) {
            double one = row.highest(scale) - row.lowest(scale);
            width += Double.isNaN(one) ? 0 : one;
        }
        return width;
    }
}
