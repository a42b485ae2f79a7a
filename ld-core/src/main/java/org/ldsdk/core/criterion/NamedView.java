package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;

/**
 * Named facts as one criterion reads them, with suppositions about what is missing.
 *
 * <p>Unknown {@code q} is what quantity {@code q} is; unknown {@code size + q} is whether it will be answered. A
 * number's choices are the regions between the cut-offs, a list's its values.
 */
final class NamedView implements Facts, Questions {

    private static final int NOTHING = -1;

    private final NamedQuantities quantities;
    private final List<Known<Integer>> known;
    private final List<Criterion.Comparison> comparisons;
    private final NamedRegions regions;
    private final int size;
    private final int[] supposed;
    /** Quantities of which it is read whether they are answered. */
    private final BitSet answeredIsRead = new BitSet();
    /** Members that more than one quantity can make count. */
    private final List<NamedKind.Member> sharedMembers;

    NamedView(NamedQuantities quantities, List<Known<Integer>> known, Criterion criterion) {
        this.quantities = quantities;
        this.known = known;
        this.comparisons = criterion.comparisons().toList();
        this.size = quantities.size();
        this.supposed = new int[2 * size];
        Arrays.fill(supposed, NOTHING);
        List<NamedKind.Member> counted = comparisons.stream()
                .map(this::position)
                .distinct()
                .flatMap(quantity -> quantities.members(quantity).stream())
                .toList();
        this.sharedMembers = counted.stream().filter(NamedKind.Member::isShared).toList();
        Stream<Criterion.Comparison> within = counted.stream().flatMap(NamedKind.Member::comparisons);
        this.regions = new NamedRegions(quantities, Stream.concat(comparisons.stream(), within));
        comparisons.stream()
                .filter(Criterion.Answered.class::isInstance)
                .forEach(one -> answeredIsRead.set(position(one)));
    }

    private int position(Criterion.Comparison comparison) {
        return quantities.vocabulary().position(comparison.of());
    }

    @Override
    public Vocabulary vocabulary() {
        return quantities.vocabulary();
    }

    @Override
    public Questions questions() {
        return this;
    }

    @Override
    public double lowest(int quantity) {
        if (quantities.isCount(quantity)) {
            return count(quantity, true);
        }
        int region = Math.max(supposed[quantity], 0);
        return known.get(quantity).value().orElseGet(() -> regions.start(quantity, region));
    }

    @Override
    public double highest(int quantity) {
        if (quantities.isCount(quantity)) {
            return count(quantity, false);
        }
        int region = supposed[quantity] == NOTHING ? regions.count(quantity) - 1 : supposed[quantity];
        return known.get(quantity).value().orElseGet(() -> regions.end(quantity, region));
    }

    /** Members that hold under every completion, or under some. */
    private int count(int quantity, boolean every) {
        int count = 0;
        for (NamedKind.Member member : quantities.members(quantity)) {
            Verdict verdict = member.verdict(this);
            count += verdict == Verdict.MET || !every && verdict == Verdict.UNDETERMINED ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean mayBeAbsent(int quantity) {
        return false;
    }

    @Override
    public boolean isEstimated(int quantity) {
        return false;
    }

    @Override
    public long possibleValues(int quantity) {
        int place = known.get(quantity).value().orElse(supposed[quantity]);
        return place == NOTHING ? (1L << choices(quantity)) - 1 : 1L << place;
    }

    @Override
    public Verdict answered(int quantity) {
        if (known.get(quantity).isKnown()) {
            return Verdict.MET;
        }
        return switch (canBeAnswered(quantity) ? supposed[size + quantity] : 0) {
            case NOTHING -> Verdict.UNDETERMINED;
            case 0 -> Verdict.NOT_MET;
            default -> Verdict.MET;
        };
    }

    private boolean canBeAnswered(int quantity) {
        return known.get(quantity).reason().map(MissingReason::isOpen).orElse(false);
    }

    private boolean isWhetherAnswered(int unknown) {
        return unknown >= size;
    }

    @Override
    public int unknowns() {
        return 2 * size;
    }

    @Override
    public boolean isOpen(int unknown) {
        if (supposed[unknown] != NOTHING) {
            return false;
        }
        return isWhetherAnswered(unknown)
                ? answeredIsRead.get(unknown - size) && canBeAnswered(unknown - size)
                : !quantities.isCount(unknown) && !known.get(unknown).isKnown();
    }

    @Override
    public int choices(int unknown) {
        if (isWhetherAnswered(unknown)) {
            return 2;
        }
        Quantity quantity = vocabulary().at(unknown);
        return quantity.isNumber() ? regions.count(unknown) : quantity.values().size();
    }

    @Override
    public boolean bearsOn(int unknown, int quantity) {
        if (isWhetherAnswered(unknown)) {
            return unknown - size == quantity;
        }
        return unknown == quantity || quantities.members(quantity).stream().anyMatch(member -> member.reads(unknown));
    }

    @Override
    public void suppose(int unknown, int choice) {
        supposed[unknown] = choice;
    }

    @Override
    public void withdraw(int unknown) {
        supposed[unknown] = NOTHING;
    }

    /** An answer is also one that was given. */
    @Override
    public void answer(int unknown, int choice) {
        suppose(unknown, choice);
        suppose(size + unknown, 1);
    }

    @Override
    public void retract(int unknown) {
        withdraw(size + unknown);
        withdraw(unknown);
    }

    /**
     * Which shared members count already: the ends of a count alone do not tell which of its members the open
     * quantities could add.
     */
    @Override
    public long regime() {
        long regime = 0;
        for (NamedKind.Member member : sharedMembers) {
            regime = regime << 1 | (member.verdict(this) == Verdict.MET ? 1 : 0);
        }
        return regime;
    }

    @Override
    public String question(int unknown) {
        boolean asks = !isWhetherAnswered(unknown) && canBeAnswered(unknown);
        return asks ? vocabulary().at(unknown).name() : "";
    }

    @Override
    public int printed(int unknown) {
        return unknown;
    }

    @Override
    public String choiceCode(int unknown, int choice) {
        Quantity quantity = vocabulary().at(unknown);
        return quantity.isNumber()
                ? regions.words(unknown, choice)
                : quantity.values().get(choice);
    }

    @Override
    public List<List<Double>> role(int unknown, int[] read) {
        List<List<Double>> role = new ArrayList<>();
        for (int choice = 0; choice < choices(unknown); choice++) {
            role.add(
                    isWhetherAnswered(unknown)
                            ? List.of((double) unknown, (double) choice)
                            : supposing(unknown, choice, view -> effects(unknown, read)));
        }
        return role;
    }

    private <T> T supposing(int unknown, int choice, Function<NamedView, T> reader) {
        int before = supposed[unknown];
        supposed[unknown] = choice;
        T result = reader.apply(this);
        supposed[unknown] = before;
        return result;
    }

    /** What holds of each quantity read. An unknown that is read itself, or shares its member, says which one it is. */
    private List<Double> effects(int unknown, int[] read) {
        List<Double> effects = new ArrayList<>();
        for (int quantity : read) {
            effects.add(quantity == unknown ? unknown : Double.NaN);
            if (quantity == unknown) {
                comparisons.stream()
                        .filter(comparison -> position(comparison) == quantity)
                        .forEach(comparison -> effects.add(truth(Compare.of(comparison, vocabulary()))));
            }
            List<NamedKind.Member> members = quantities.members(quantity);
            for (int i = 0; i < members.size(); i++) {
                NamedKind.Member member = members.get(i);
                double which = member.isShared() ? i : Double.NaN;
                member.anyOf().stream()
                        .filter(one -> one.quantity == unknown)
                        .forEach(one -> effects.addAll(List.of(which, truth(one))));
            }
        }
        return effects;
    }

    private double truth(Compare comparison) {
        return comparison.quick(this).ordinal();
    }

    @Override
    public Reading reading(int quantity) {
        Quantity read = vocabulary().at(quantity);
        boolean number = read.isNumber();
        return new Reading(
                read.name(),
                read.label(),
                number ? lowest(quantity) : Double.NaN,
                number ? highest(quantity) : Double.NaN,
                number ? List.of() : possible(quantity, read),
                false,
                false,
                missing(quantity));
    }

    private List<String> possible(int quantity, Quantity read) {
        long possible = possibleValues(quantity);
        return IntStream.range(0, read.values().size())
                .filter(place -> (possible >> place & 1) == 1)
                .mapToObj(read.values()::get)
                .toList();
    }

    /** Names of what is not known behind a quantity and could still move it. */
    private List<String> missing(int quantity) {
        IntStream members = quantities.members(quantity).stream()
                .filter(member -> !member.verdict(this).isDecided())
                .flatMap(member -> member.anyOf().stream())
                .filter(one -> !one.quick(this).isDecided())
                .mapToInt(one -> one.quantity);
        IntStream behind = quantities.isCount(quantity) ? members : IntStream.of(quantity);
        return behind.filter(one -> !known.get(one).isKnown())
                .sorted()
                .mapToObj(one -> vocabulary().at(one).name())
                .toList();
    }
}
