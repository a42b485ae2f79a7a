package org.ldsdk.ripls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.table.AnswerTable;
import org.ldsdk.ripls.groups.TestFamily;
import org.ldsdk.ripls.groups.TestFamily.AdjustedP;
import org.ldsdk.ripls.tables.CountTable;
import org.ldsdk.ripls.tables.FisherExact;
import org.ldsdk.ripls.tables.FisherFreemanHalton;
import org.ldsdk.ripls.tables.TwoByTwo;

/** Compares groups in every item. */
final class ItemComparisons {

    private final Instrument instrument;
    private final AnswerTable answers;
    private final AnalysisPlan plan;

    ItemComparisons(Instrument instrument, AnswerTable answers, AnalysisPlan plan) {
        this.instrument = instrument;
        this.answers = answers;
        this.plan = plan;
    }

    /** Every item in the groups of every column; p is corrected over all of them that compare anything. */
    List<ItemComparison> of(List<Groups> columns) {
        List<ItemComparison> raw = columns.stream().flatMap(this::items).toList();
        Map<String, Double> p = new LinkedHashMap<>();
        raw.stream().filter(one -> !one.isDegenerate()).forEach(one -> p.put(name(one), one.p()));
        Map<String, AdjustedP> adjusted =
                TestFamily.of("items by " + plan.by(), p).byTest();
        return raw.stream().map(one -> adjusted(one, adjusted)).toList();
    }

    private static String name(ItemComparison one) {
        return one.item() + " by " + one.by();
    }

    private static ItemComparison adjusted(ItemComparison one, Map<String, AdjustedP> adjusted) {
        AdjustedP p = adjusted.get(name(one));
        return p == null
                ? one
                : ImmutableItemComparison.builder()
                        .from(one)
                        .adjusted(Computed.of(p))
                        .build();
    }

    private Stream<ItemComparison> items(Groups groups) {
        return IntStream.range(0, instrument.items().size())
                .mapToObj(item -> groups.size() == 2 ? ofTwo(item, groups) : ofMore(item, groups));
    }

    private ItemComparison ofTwo(int position, Groups groups) {
        List<AnswerOption> options = options(position);
        int[][] counts = counts(position, groups, options.size());
        boolean[] upper = plan.split().upper(options);
        int[][] collapsed = new int[2][2];
        for (int group = 0; group < 2; group++) {
            for (int option = 0; option < options.size(); option++) {
                collapsed[group][upper[option] ? 0 : 1] += counts[group][option];
            }
        }
        FisherExact test =
                FisherExact.of(new TwoByTwo(collapsed[0][0], collapsed[0][1], collapsed[1][0], collapsed[1][1]));
        return comparison(position, groups)
                .answers(List.of(plan.split().name(), plan.split().rest()))
                .table(CountTable.of(collapsed))
                .isCollapsed(true)
                .p(test.p())
                .method("exact")
                .oddsRatio(test.oddsRatio())
                .oddsRatioInterval(Computed.of(test.oddsRatioInterval(AnalysisPlan.LEVEL)))
                .build();
    }

    private ItemComparison ofMore(int position, Groups groups) {
        List<AnswerOption> options = options(position);
        CountTable table = CountTable.of(counts(position, groups, options.size()));
        FisherFreemanHalton test = FisherFreemanHalton.of(table, plan.tableBudget());
        return comparison(position, groups)
                .answers(options.stream().map(AnswerOption::code).toList())
                .table(table)
                .isCollapsed(false)
                .p(test.p())
                .method(test.method())
                .oddsRatio(Computed.none("there are more than 2 groups"))
                .oddsRatioInterval(Computed.none("there are more than 2 groups"))
                .build();
    }

    private ImmutableItemComparison.Builder comparison(int position, Groups groups) {
        return ImmutableItemComparison.builder()
                .by(groups.by())
                .item(instrument.items().get(position).code())
                .levels(groups.levels())
                .adjusted(Computed.none("a group is empty, or everybody answered alike"));
    }

    private List<AnswerOption> options(int position) {
        return instrument.optionsOf(instrument.items().get(position));
    }

    private int[][] counts(int position, Groups groups, int options) {
        int[][] counts = new int[groups.size()][options];
        groups.rows().forEach(row -> {
            int option = answers.optionOrNone(position, row);
            if (option >= 0) {
                counts[groups.of(row)][option]++;
            }
        });
        return counts;
    }
}
