package org.ldsdk.ripls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * One figure as a paper prints it.
 *
 * @param subject what it is of: {@code survey}, {@code scale:CODE} or {@code item:CODE}
 * @param statistic what it says
 * @param printed as printed, with every decimal; for a mode or a median the answer's label
 * @param where the part of the paper that prints it
 */
public record PublishedFigure(String subject, Statistic statistic, String printed, String where) {

    /** What a figure says. */
    public enum Statistic {
        /** How many people. */
        RESPONDENTS,
        /** How many people a scale was scored for. */
        USED,
        /** The mean of a scale or an item. */
        MEAN,
        /** The standard deviation of a scale or an item. */
        SD,
        /** The mean of a scale, divided by the number of its items. */
        ITEM_MEAN,
        /** The standard deviation of a scale, divided by the number of its items. */
        ITEM_SD,
        /** Cronbach's alpha of a scale. */
        ALPHA,
        /** The most frequent answer to an item, by its label. */
        MODE,
        /** The middle answer to an item, by its label. */
        MEDIAN,
        /** The percentage of people who gave the most frequent answer. */
        MODAL_PERCENT;

        /** {@return whether the paper prints an answer, not a number} */
        public boolean isAnswer() {
            return this == MODE || this == MEDIAN;
        }
    }

    /** Refuses a text where a number belongs. */
    public PublishedFigure {
        if (!statistic.isAnswer() && !printed.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new ProblemsException(List.of(
                    new Problem("PublishedFigure[" + subject + "].printed", "must be a number, but was " + printed)));
        }
    }

    /** {@return the code of the scale or item; the subject itself for the survey} */
    @JsonIgnore
    public String code() {
        return subject.substring(subject.indexOf(':') + 1);
    }

    /** {@return how people call it, such as {@code insularity, mean}} */
    String name() {
        String of = subject.startsWith("item:") ? "item " + code() : code();
        return of + ", " + statistic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the number printed, with as many decimals; not for a mode or a median} */
    BigDecimal number() {
        return new BigDecimal(printed);
    }
}
