package org.ldsdk.screening.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ldsdk.core.Computed;

/**
 * What meeting a threshold means in a group of people of whom a given share has the condition (Bayes' rule). It describes
 * the group. There is no method that takes a person or gives one person's probability: whoever is screened differs from the
 * group in much that is known of them.
 *
 * @param sensitivity share of those with the condition who meet the threshold, 0 to 1
 * @param specificity share of those without the condition who do not meet it, 0 to 1
 * @param prevalence share of the group that has the condition, 0 to 1
 */
public record PredictiveValues(double sensitivity, double specificity, double prevalence) {

    /** Refuses a share that is not within 0 and 1. */
    public PredictiveValues {
        check("sensitivity", sensitivity);
        check("specificity", specificity);
        check("prevalence", prevalence);
    }

    static void check(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("PredictiveValues." + name + ": must be in [0, 1], but was " + share);
        }
    }

    /** {@return the share, of those in the group who meet the threshold, that has the condition; none if nobody meets it} */
    public Computed<Double> ppv() {
        double with = prevalence * sensitivity;
        double all = with + (1 - prevalence) * (1 - specificity);
        return all == 0 ? Computed.none("nobody in the group would meet the threshold") : Computed.of(with / all);
    }

    /**
     * {@return the share, of those in the group who do not meet the threshold, that does not have the condition; none if
     * everybody meets it}
     */
    public Computed<Double> npv() {
        double without = (1 - prevalence) * specificity;
        double all = without + prevalence * (1 - sensitivity);
        return all == 0 ? Computed.none("everybody in the group would meet the threshold") : Computed.of(without / all);
    }

    /**
     * The same as whole people.
     *
     * @param people how many people are screened, 1 or more
     * @return how many of them to expect in each cell
     */
    public NaturalFrequencies among(int people) {
        return NaturalFrequencies.of(this, people);
    }

    /**
     * {@return the same of 1,000 people, or of ten, a hundred or a thousand times as many where of fewer people less than 5
     * would have the condition, or be without it}
     */
    public NaturalFrequencies naturalFrequencies() {
        double rarer = Math.min(prevalence, 1 - prevalence);
        int people = 1000;
        while (rarer > 0 && people * rarer < 5 && people < 1_000_000) {
            people *= 10;
        }
        return among(people);
    }

    /** {@return prevalence, both predictive values, and the natural frequencies in counts and in words} */
    public ObjectNode toJson() {
        return AccuracyJson.of(this);
    }
}
