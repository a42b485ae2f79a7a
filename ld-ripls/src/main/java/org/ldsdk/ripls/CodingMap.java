package org.ldsdk.ripls;

import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Computed;
import org.ldsdk.core.instrument.AnswerCodes;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.core.instrument.Item;

/**
 * How points turn into the numbers of another coding: number = factor * points + shift for each item, so a mean on -2..2 can be laid
 * beside one on 1..5. Standard deviations change by the factor alone; alpha, correlations and ranks do not change while it is above 0.
 *
 * @param factor by how much a step of one point is more in the other coding, not 0
 * @param shift what 0 points are in the other coding
 */
public record CodingMap(int factor, int shift) {

    /** Refuses a factor of 0. */
    public CodingMap {
        if (factor == 0) {
            throw new IllegalArgumentException("CodingMap.factor: must not be 0");
        }
    }

    /**
     * The map from an instrument's points to one of its codings.
     *
     * @param instrument the instrument
     * @param coding the name of one of its codings
     * @return the map, or why there is none: the coding writes no whole numbers, or steps differ
     * @throws org.ldsdk.core.ProblemsException if the instrument has no such coding
     */
    public static Computed<CodingMap> of(Instrument instrument, String coding) {
        AnswerCodes codes = AnswerCodes.of(instrument, Optional.of(coding));
        Optional<CodingMap> map = Optional.empty();
        for (int item = 0; item < instrument.items().size(); item++) {
            Item asked = instrument.items().get(item);
            List<AnswerOption> options = instrument.optionsOf(asked);
            for (int option = 0; option < options.size(); option++) {
                if (!codes.written(item, option).matches("-?[0-9]{1,6}")) {
                    return Computed.none("the coding has codes that are no whole numbers");
                }
            }
            if (map.isEmpty()) {
                map = first(codes, item, options);
            }
            if (map.isEmpty() || !map.get().holds(codes, item, options)) {
                return Computed.none("the steps of the coding differ from those of the points");
            }
        }
        return map.map(Computed::of).orElseGet(() -> Computed.none("there are no items"));
    }

    private static Optional<CodingMap> first(AnswerCodes codes, int item, List<AnswerOption> options) {
        if (options.size() < 2) {
            return Optional.empty();
        }
        int points = options.get(1).points() - options.get(0).points();
        int numbers = number(codes, item, 1) - number(codes, item, 0);
        if (points == 0 || numbers == 0 || numbers % points != 0) {
            return Optional.empty();
        }
        int factor = numbers / points;
        return Optional.of(new CodingMap(
                factor, number(codes, item, 0) - factor * options.get(0).points()));
    }

    private boolean holds(AnswerCodes codes, int item, List<AnswerOption> options) {
        for (int option = 0; option < options.size(); option++) {
            if (number(codes, item, option) != item(options.get(option).points())) {
                return false;
            }
        }
        return true;
    }

    private static int number(AnswerCodes codes, int item, int option) {
        return Integer.parseInt(codes.written(item, option));
    }

    /**
     * @param points points of an item, or a mean of them
     * @return the same in the other coding
     */
    public double item(double points) {
        return factor * points + shift;
    }

    /**
     * @param points a sum over items, or a mean of such sums
     * @param items over how many items
     * @return the same in the other coding
     */
    public double sum(double points, int items) {
        return factor * points + (double) shift * items;
    }

    /**
     * @param sd a standard deviation of points, of an item or of a sum
     * @return the same in the other coding
     */
    public double sd(double sd) {
        return Math.abs(factor) * sd;
    }
}
