package org.ldsdk.ripls.survey;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.RowScorer.ItemUse;
import org.ldsdk.core.table.ScoreTable;

/** Counts missing answers. A pattern is the set of the items' positions. */
final class MissingCount {

    private final List<String> codes;
    private final int respondents;
    private final Map<BitSet, Integer> patterns = new HashMap<>();

    MissingCount(Survey survey) {
        this.codes =
                survey.scorer().instrument().items().stream().map(Item::code).toList();
        this.respondents = survey.respondents();
        ScoreTable scores = ScoreTable.of(survey.scorer(), survey.answers());
        for (int row = 0; row < scores.rows(); row++) {
            if (!scores.isRejected(row)) {
                patterns.merge(missing(scores, row), 1, Integer::sum);
            }
        }
    }

    private BitSet missing(ScoreTable scores, int row) {
        BitSet missing = new BitSet(codes.size());
        for (int item = 0; item < codes.size(); item++) {
            ItemUse use = scores.use(item, row);
            missing.set(item, use == ItemUse.UNASKED || use == ItemUse.SETTLED_MISSING);
        }
        return missing;
    }

    MissingAnswers count() {
        List<MissingPattern> all = patterns();
        List<MissingPattern> listed = all.subList(0, Math.min(all.size(), MissingAnswers.MOST_PATTERNS));
        List<MissingPattern> others = all.subList(listed.size(), all.size());
        return ImmutableMissingAnswers.builder()
                .respondents(respondents)
                .byItem(byItem())
                .byPerson(byPerson())
                .patterns(listed)
                .otherPatterns(others.size())
                .peopleWithOtherPatterns(
                        others.stream().mapToInt(MissingPattern::people).sum())
                .build();
    }

    private Map<String, Integer> byItem() {
        Map<String, Integer> byItem = new LinkedHashMap<>();
        codes.forEach(code -> byItem.put(code, 0));
        patterns.forEach((missing, people) ->
                missing.stream().forEach(item -> byItem.merge(codes.get(item), people, Integer::sum)));
        return byItem;
    }

    private Map<Integer, Integer> byPerson() {
        Map<Integer, Integer> byPerson = new TreeMap<>();
        patterns.forEach((missing, people) -> byPerson.merge(missing.cardinality(), people, Integer::sum));
        return byPerson;
    }

    private List<MissingPattern> patterns() {
        Comparator<Map.Entry<BitSet, Integer>> order = Comparator.<Map.Entry<BitSet, Integer>>comparingInt(
                        pattern -> -pattern.getValue())
                .thenComparingInt(pattern -> pattern.getKey().cardinality())
                .thenComparing(Map.Entry::getKey, MissingCount::compare);
        return patterns.entrySet().stream()
                .filter(pattern -> !pattern.getKey().isEmpty())
                .sorted(order)
                .map(pattern -> new MissingPattern(
                        pattern.getKey().stream().mapToObj(codes::get).toList(), pattern.getValue()))
                .toList();
    }

    /** In printed order: the first item that only one of them lacks decides. */
    private static int compare(BitSet one, BitSet other) {
        BitSet differing = (BitSet) one.clone();
        differing.xor(other);
        if (differing.isEmpty()) {
            return 0;
        }
        return one.get(differing.nextSetBit(0)) ? -1 : 1;
    }
}
