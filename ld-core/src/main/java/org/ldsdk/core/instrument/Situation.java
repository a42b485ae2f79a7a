package org.ldsdk.core.instrument;

import java.util.Arrays;
import org.ldsdk.core.criterion.Facts;
import org.ldsdk.core.criterion.Questions;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.criterion.Vocabulary;

/**
 * One person's answers and facts, with suppositions about what is open, read as quantities.
 *
 * <p>While all skips are decided, items are independent and a scale's ends are the sums (or the like) of its items' ends. While a skip
 * hangs on something open, readings are the hull over the ways in which that can fall out; see {@link SkipCases}.
 */
final class Situation implements Facts {

    final Program program;

    /** Option of each item if it is 0 or more, else -1 minus the reason's ordinal. */
    final int[] answers;
    /** Each fact's place in its list, or region of its range, if it is 0 or more, else -1 minus the reason's ordinal. */
    final int[] factChoices;
    /** Each known number. */
    final double[] numbers;
    /** Choice supposed of each unknown, or -1. */
    final int[] supposed;
    /** What each item gives while all skips are decided. */
    final int[] states;
    /** Whether a skip passes over each item, while all skips are decided. */
    final boolean[] passedOver;
    /** Whether each skip is active, while all are decided. */
    final boolean[] skips;

    private final SkipCases cases;
    private final SituationQuestions questions;
    private final ScaleEnds ends;
    private final double[] estimates;
    private boolean readsEstimates;
    private boolean decidesSkips;
    private int version;
    private int refreshed = -1;

    Situation(Program program, AnswerCodes codes) {
        this.program = program;
        this.answers = new int[program.items];
        this.factChoices = new int[program.facts];
        this.numbers = new double[program.facts];
        this.supposed = new int[program.unknowns.count];
        this.states = new int[program.items];
        this.passedOver = new boolean[program.items];
        this.skips = new boolean[program.skipWhen.length];
        this.cases = new SkipCases(this, program);
        this.questions = new SituationQuestions(this, codes);
        this.ends = new ScaleEnds(program, states);
        this.estimates = new double[program.scales.length];
        clear();
    }

    void clear() {
        Arrays.fill(answers, -1);
        Arrays.fill(factChoices, -1);
        Arrays.fill(supposed, -1);
        Arrays.fill(estimates, Double.NaN);
        changed();
    }

    void changed() {
        version++;
    }

    /** To be called when an answer, a fact or what is supposed of it has changed; works out anew only what that can move. */
    void changed(int quantity) {
        boolean movesSkips = refreshed != version || cases.isOpen() || program.movesSkips(quantity);
        if (movesSkips || program.isItem(quantity) && passedOver[quantity]) {
            version++;
        } else if (program.isItem(quantity)) {
            states[quantity] = given(quantity);
            ends.forget(program.scalesOver[quantity]);
        }
    }

    /** What an item gives if no skip passes over it. */
    private int given(int item) {
        int chosen = supposed[program.unknowns.ofQuantity[item]];
        return answers[item] >= 0 ? answers[item] : chosen >= 0 ? chosen : ItemState.OPEN;
    }

    // --- what scales and criteria read

    private void refresh() {
        if (refreshed != version && !decidesSkips) {
            refreshed = version;
            cases.refresh();
        }
    }

    /** Decides the skips in their order from what is known and supposed; false as soon as one hangs on something open. */
    boolean decideSkips() {
        Arrays.setAll(states, this::given);
        Arrays.fill(passedOver, false);
        decidesSkips = true;
        boolean decided = true;
        for (int skip = 0; skip < skips.length && decided; skip++) {
            Verdict verdict = program.skipWhen[skip].glance(this);
            decided = verdict.isDecided();
            skips[skip] = verdict == Verdict.MET;
            if (skips[skip]) {
                passOver(skip);
            }
        }
        decidesSkips = false;
        ends.forget();
        return decided;
    }

    private void passOver(int skip) {
        Skip.Kind kind = program.skipKind(skip);
        for (int item : program.skipItems[skip]) {
            boolean counts = answers[item] >= 0 && kind != Skip.Kind.IGNORE;
            boolean settledBefore = states[item] < ItemState.OPEN;
            if (!counts && !settledBefore) {
                states[item] = ItemState.blankBehind(kind);
            }
            passedOver[item] = true;
        }
    }

    /** What an item gives without suppositions about it, while all skips are decided. */
    int settled(int item) {
        return answers[item] < 0 && !passedOver[item] ? ItemState.OPEN : states[item];
    }

    @Override
    public double lowest(int quantity) {
        return bound(quantity, false);
    }

    @Override
    public double highest(int quantity) {
        return bound(quantity, true);
    }

    private double bound(int quantity, boolean highest) {
        refresh();
        if (program.isFact(quantity)) {
            return factBound(quantity - program.items, highest);
        }
        if (isEstimated(quantity)) {
            return estimates[program.scaleOf(quantity)];
        }
        if (cases.isOpen() && !decidesSkips) {
            return highest ? cases.highest(quantity) : cases.lowest(quantity);
        }
        double bound = decidedBound(quantity, highest);
        return !Double.isNaN(bound) ? bound : highest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** An item's or scale's end while all skips are decided; NaN if it does not exist. */
    double decidedBound(int quantity, boolean highest) {
        return program.isItem(quantity)
                ? program.end(quantity, states[quantity], highest)
                : ends.end(program.scaleOf(quantity), highest);
    }

    private double factBound(int fact, boolean highest) {
        if (factChoices[fact] >= 0) {
            return numbers[fact];
        }
        int region = supposed[program.unknowns.ofQuantity[program.items + fact]];
        int last = program.choices(fact) - 1;
        return highest
                ? program.regionEnd(fact, region >= 0 ? region : last)
                : program.regionStart(fact, region >= 0 ? region : 0);
    }

    @Override
    public boolean mayBeAbsent(int quantity) {
        refresh();
        if (program.isFact(quantity) || isEstimated(quantity)) {
            return false;
        }
        return cases.isOpen() && !decidesSkips
                ? cases.mayBeAbsent(quantity)
                : Double.isNaN(decidedBound(quantity, false));
    }

    @Override
    public long possibleValues(int quantity) {
        int fact = quantity - program.items;
        int chosen = factChoices[fact] >= 0 ? factChoices[fact] : supposed[program.unknowns.ofQuantity[quantity]];
        return chosen >= 0 ? 1L << chosen : (1L << program.choices(fact)) - 1;
    }

    @Override
    public Verdict answered(int quantity) {
        boolean isItem = program.isItem(quantity);
        int choice = isItem ? answers[quantity] : factChoices[quantity - program.items];
        if (choice >= 0) {
            return Verdict.MET;
        }
        if (!MissingCodes.reason(choice).isOpen() || isItem && isSkipped(quantity)) {
            return Verdict.NOT_MET;
        }
        int whether = supposed[program.unknowns.whetherAnswered[quantity]];
        if (whether == 0) {
            return Verdict.NOT_MET;
        }
        return whether == 1 && !(cases.isOpen() && isItem && cases.mayBePassedOver(quantity))
                ? Verdict.MET
                : Verdict.UNDETERMINED;
    }

    // --- what is open

    /** Whether the item is blank and passed over, however the open skips fall out. */
    boolean isSkipped(int item) {
        return answers[item] < 0 && isPassedOver(item);
    }

    /** Whether the item, answered or not, is passed over, however the open skips fall out. */
    boolean isPassedOver(int item) {
        refresh();
        return cases.isOpen() && !decidesSkips ? cases.isPassedOver(item) : passedOver[item];
    }

    /** What a given answer or the lack of one comes to; unsettled if that hangs on open skips. */
    int state(int item) {
        refresh();
        return cases.isOpen() ? cases.state(item) : settled(item);
    }

    @Override
    public int unknowns() {
        return program.unknowns.count;
    }

    @Override
    public int choices(int unknown) {
        int quantity = program.unknowns.quantity(unknown);
        return switch (program.unknowns.about(unknown)) {
            case ANSWER -> program.points[quantity].length;
            case FACT -> program.choices(quantity - program.items);
            case WHETHER_ANSWERED -> 2;
        };
    }

    @Override
    public boolean bearsOn(int unknown, int quantity) {
        return program.unknowns.bearsOn(unknown, quantity);
    }

    @Override
    public boolean isOpen(int unknown) {
        int quantity = program.unknowns.quantity(unknown);
        if (supposed[unknown] >= 0) {
            return false;
        }
        return switch (program.unknowns.about(unknown)) {
            case FACT -> factChoices[quantity - program.items] < 0;
            case ANSWER -> answers[quantity] < 0 && !isSkipped(quantity);
            case WHETHER_ANSWERED -> !answered(quantity).isDecided();
        };
    }

    @Override
    public void suppose(int unknown, int choice) {
        supposed[unknown] = choice;
        changed(program.unknowns.quantity(unknown));
    }

    @Override
    public void withdraw(int unknown) {
        supposed[unknown] = -1;
        changed(program.unknowns.quantity(unknown));
    }

    /** While a skip is open: what is supposed of everything skips hang on; else which skips pass over. */
    @Override
    public long regime() {
        refresh();
        return cases.regime();
    }

    // --- estimates

    void estimate(int scale, double points) {
        estimates[scale] = points;
    }

    double estimate(int scale) {
        return estimates[scale];
    }

    @Override
    public void readEstimates(boolean on) {
        readsEstimates = on;
    }

    @Override
    public boolean isEstimated(int quantity) {
        return readsEstimates
                && quantity >= program.items + program.facts
                && !Double.isNaN(estimates[program.scaleOf(quantity)]);
    }

    @Override
    public Vocabulary vocabulary() {
        return program.vocabulary;
    }

    @Override
    public Questions questions() {
        return questions;
    }
}
