package org.ldsdk.screening.accuracy;

import java.util.Locale;

/**
 * What to expect of a group of people who are screened, in whole people that add up: first how many have the condition,
 * then how many of these and of the others meet the threshold, each rounded to the nearest. It describes the group.
 *
 * @param withWhoMeet people with the condition who meet the threshold
 * @param withWhoDoNot people with the condition who do not meet it
 * @param withoutWhoMeet people without the condition who meet it
 * @param withoutWhoDoNot people without the condition who do not meet it
 */
public record NaturalFrequencies(int withWhoMeet, int withWhoDoNot, int withoutWhoMeet, int withoutWhoDoNot) {

    /** Refuses a negative number of people. */
    public NaturalFrequencies {
        if (withWhoMeet < 0 || withWhoDoNot < 0 || withoutWhoMeet < 0 || withoutWhoDoNot < 0) {
            throw new IllegalArgumentException("NaturalFrequencies: must not hold a negative number of people");
        }
    }

    static NaturalFrequencies of(PredictiveValues values, int people) {
        if (people < 1) {
            throw new IllegalArgumentException("NaturalFrequencies.people: must be 1 or more, but was " + people);
        }
        int with = (int) Math.round(people * values.prevalence());
        int without = people - with;
        int withWhoMeet = (int) Math.round(with * values.sensitivity());
        int withoutWhoDoNot = (int) Math.round(without * values.specificity());
        return new NaturalFrequencies(withWhoMeet, with - withWhoMeet, without - withoutWhoDoNot, withoutWhoDoNot);
    }

    /** {@return how many people are screened} */
    public int people() {
        return withWhoMeet + withWhoDoNot + withoutWhoMeet + withoutWhoDoNot;
    }

    /** {@return one paragraph to be read aloud} */
    public String text() {
        int with = withWhoMeet + withWhoDoNot;
        int without = withoutWhoMeet + withoutWhoDoNot;
        return "Of " + count(people()) + " people screened, " + count(with) + has(with) + "the condition and "
                + count(without) + not(without) + "."
                + group(with, "with", withWhoMeet, withWhoDoNot)
                + group(without, "without", withoutWhoMeet, withoutWhoDoNot)
                + whoMeet()
                + whoDoNot()
                + " These are rounded numbers of a group; they do not say how likely anything is for one person.";
    }

    private static String group(int size, String with, int meet, int doNot) {
        return size == 0
                ? ""
                : " Of the " + count(size) + " " + with + " it, " + count(meet) + (meet == 1 ? " meets" : " meet")
                        + " the threshold and " + count(doNot) + not(doNot) + ".";
    }

    private String whoMeet() {
        int meet = withWhoMeet + withoutWhoMeet;
        return meet == 0 ? " Nobody would meet it." : who(meet, "meet", withWhoMeet);
    }

    private String whoDoNot() {
        int doNot = withWhoDoNot + withoutWhoDoNot;
        return doNot == 0 ? " Everybody would meet it." : who(doNot, "do not meet", withWhoDoNot);
    }

    private static String who(int size, String meet, int have) {
        return " Of the " + count(size) + " who " + meet + " it, " + count(have) + has(have) + "the condition.";
    }

    private static String count(int people) {
        return String.format(Locale.ROOT, "%,d", people);
    }

    private static String has(int people) {
        return people == 1 ? " has " : " have ";
    }

    private static String not(int people) {
        return people == 1 ? " does not" : " do not";
    }
}
