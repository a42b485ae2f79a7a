package org.ldsdk.core.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.criterion.Criterion;

/**
 * One way in which everything that is unknown of a person could be: an option for every item, a value for every fact, and for every open
 * question whether it will be answered. Under it each score is one number or does not exist, and each criterion is true or false.
 *
 * <p>Written from the law alone, slowly and plainly; it shares nothing with the code it judges.
 */
final class Completion {

    enum Use {
        COUNTS,
        BLANK_IS_ZERO,
        BLANK_IS_LOWEST,
        DOES_NOT_COUNT
    }

    private final Instrument instrument;
    private final Person person;
    private final Map<String, Double> estimates;
    private final int[] options;
    private final int[] facts;
    private final boolean[] willBeAnswered;
    private final Use[] uses;

    /**
     * @param options for each item its option, given or supposed
     * @param facts for each fact its place in the list, or the number
     * @param willBeAnswered for each item, then each fact, whether an answer will come where there is none yet
     * @param estimates scales that are read as an estimate instead of what they are
     */
    Completion(Person person, int[] options, int[] facts, boolean[] willBeAnswered, Map<String, Double> estimates) {
        this.instrument = person.instrument();
        this.person = person;
        this.options = options;
        this.facts = facts;
        this.willBeAnswered = willBeAnswered;
        this.estimates = estimates;
        this.uses = new Use[instrument.items().size()];
        passOver();
    }

    private void passOver() {
        Arrays.fill(uses, Use.COUNTS);
        for (Skip skip : instrument.skips()) {
            if (holds(skip.when())) {
                skip.items().forEach(code -> passOver(person.item(code), skip.kind()));
            }
        }
    }

    private void passOver(int item, Skip.Kind kind) {
        boolean answerCounts = person.hasAnswer(item) && kind != Skip.Kind.IGNORE;
        if (uses[item] == Use.COUNTS && !answerCounts) {
            uses[item] = switch (kind) {
                case BLANK_IS_ZERO -> Use.BLANK_IS_ZERO;
                case BLANK_IS_LOWEST -> Use.BLANK_IS_LOWEST;
                case IGNORE -> Use.DOES_NOT_COUNT;
            };
        }
    }

    /** Whether a skip passes over the item, answered or not. */
    boolean isPassedOver(String item) {
        return instrument.skips().stream().anyMatch(skip -> skip.items().contains(item) && holds(skip.when()));
    }

    /** Whether the item is passed over and was not answered. */
    boolean isSkipped(String item) {
        int position = person.item(item);
        return uses[position] != Use.COUNTS && !person.hasAnswer(position);
    }

    Use use(String item) {
        return uses[person.item(item)];
    }

    boolean doesNotCount(String item) {
        return uses[person.item(item)] == Use.DOES_NOT_COUNT;
    }

    /** Points of an item; null if it does not count. */
    private Integer points(int item) {
        return switch (uses[item]) {
            case COUNTS -> person.points(item).get(options[item]);
            case BLANK_IS_ZERO -> 0;
            case BLANK_IS_LOWEST -> least(item);
            case DOES_NOT_COUNT -> null;
        };
    }

    private int least(int item) {
        return person.points(item).stream().min(Integer::compare).orElseThrow();
    }

    private int most(int item) {
        return person.points(item).stream().max(Integer::compare).orElseThrow();
    }

    /** Points of an item as a scale reads it; null if it does not count. A blank that counts 0 counts 0 in both directions. */
    Integer keyed(Scale scale, String code) {
        int item = person.item(code);
        Integer points = points(item);
        boolean turned = scale.reversed().contains(code) && points != null && uses[item] != Use.BLANK_IS_ZERO;
        return turned ? (Integer) (least(item) + most(item) - points) : points;
    }

    /** The score, or NaN if it does not exist. */
    double score(Scale scale) {
        List<String> counting = scale.items().stream()
                .filter(code -> keyed(scale, code) != null)
                .toList();
        List<Integer> points = counting.stream().map(code -> keyed(scale, code)).toList();
        double sum = points.stream().mapToInt(Integer::intValue).sum();
        double possible =
                counting.stream().mapToInt(code -> most(person.item(code))).sum();
        return switch (scale.rule()) {
            case SUM -> sum;
            case COUNT ->
                counting.stream()
                        .filter(code -> keyed(scale, code) >= scale.cuts().get(code))
                        .count();
            case MEAN -> points.isEmpty() ? Double.NaN : sum / points.size();
            case HIGHEST -> points.stream().mapToDouble(p -> p).max().orElse(Double.NaN);
            case LOWEST -> points.stream().mapToDouble(p -> p).min().orElse(Double.NaN);
            case PERCENTAGE_OF_ANSWERED -> possible == 0 ? Double.NaN : 100.0 * sum / possible;
        };
    }

    boolean holds(Criterion criterion) {
        if (criterion instanceof Criterion.AtLeast c) {
            return number(c.of()) >= c.cutOff();
        } else if (criterion instanceof Criterion.AtMost c) {
            return number(c.of()) <= c.cutOff();
        } else if (criterion instanceof Criterion.Between c) {
            return number(c.of()) >= c.from() && number(c.of()) <= c.to();
        } else if (criterion instanceof Criterion.OneOf c) {
            return c.values().contains(value(c.of()));
        } else if (criterion instanceof Criterion.Answered c) {
            return isAnswered(c.of());
        } else if (criterion instanceof Criterion.Not c) {
            return !holds(c.part());
        } else if (criterion instanceof Criterion.AllOf c) {
            return c.parts().stream().allMatch(this::holds);
        } else if (criterion instanceof Criterion.AnyOf c) {
            return c.parts().stream().anyMatch(this::holds);
        }
        Criterion.CountAtLeast c = (Criterion.CountAtLeast) criterion;
        return c.parts().stream().filter(this::holds).count() >= c.count();
    }

    /** NaN, with which every comparison is false, if it does not exist. */
    double number(String quantity) {
        String code = Person.code(quantity);
        if (quantity.startsWith("item:")) {
            Integer points = points(person.item(code));
            return points == null ? Double.NaN : points;
        }
        if (quantity.startsWith("fact:")) {
            return facts[person.fact(code)];
        }
        Double estimate = estimates.get(code);
        return estimate != null ? estimate : score(person.scale(code));
    }

    String value(String quantity) {
        int fact = person.fact(Person.code(quantity));
        return instrument.facts().get(fact).values().orElseThrow().get(facts[fact]);
    }

    private boolean isAnswered(String quantity) {
        String code = Person.code(quantity);
        boolean isItem = quantity.startsWith("item:");
        int question = isItem ? person.item(code) : instrument.items().size() + person.fact(code);
        if (person.isKnown(question)) {
            return true;
        }
        return person.isOpen(question) && !(isItem && isSkipped(code)) && willBeAnswered[question];
    }
}
