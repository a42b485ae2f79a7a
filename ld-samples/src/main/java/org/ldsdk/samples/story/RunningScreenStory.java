package org.ldsdk.samples.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Administration.Mode;
import org.ldsdk.screening.OfferStep;
import org.ldsdk.screening.OfferStep.By;
import org.ldsdk.screening.OfferStep.Reason;
import org.ldsdk.screening.RepeatedMeasure;
import org.ldsdk.screening.Screening;
import org.ldsdk.screening.ScreeningOffer;
import org.ldsdk.screening.ScreeningTools;

/** A screen that could not be given at first, was given in part, and is given again. */
public final class RunningScreenStory {

    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-01-05T20:15:00Z");
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-01-06T09:10:00Z");
    private static final OffsetDateTime MARCH = OffsetDateTime.parse("2026-03-10T14:00:00Z");

    private RunningScreenStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        Screening morning = morning();
        Screening finished =
                morning.answer("3", "2").answer("6", "2").answer("8", "1").answer("9", "1");
        return "A SCREEN UNDER WAY. No real person: all of it is made up for the sample.\n\nThe offer\n"
                + text(offer()) + "\nAfter five answers\n" + morning.text() + "\nTwo months later\n"
                + RepeatedMeasure.of(finished.result(), march().result()).text();
    }

    private static ScreeningOffer offer() {
        return ScreeningOffer.of(
                        "phq-9",
                        OfferStep.notPossibleNow(EVENING, Reason.INTOXICATED)
                                .by(By.HEALTHCARE_STAFF)
                                .due(LocalDate.parse("2026-01-06")))
                .then(OfferStep.offered(MORNING))
                .then(OfferStep.given(MORNING))
                .then(OfferStep.dueAgain(MORNING, LocalDate.parse("2026-03-03")));
    }

    private static String text(ScreeningOffer offer) {
        StringBuilder text = new StringBuilder();
        offer.steps()
                .forEach(step -> text.append("  ")
                        .append(step.at())
                        .append(' ')
                        .append(step.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append('\n'));
        boolean due = offer.isDue(MARCH.toLocalDate());
        return text.append("  On ")
                .append(MARCH.toLocalDate())
                .append(due ? " it is due.\n" : " it is not due.\n")
                .toString();
    }

    /** The practitioner passes over four items for now. */
    private static Screening morning() {
        return Screening.of(ScreeningTools.of("phq-9"))
                .given(Administration.notStated()
                        .at(MORNING)
                        .mode(Mode.INTERVIEWER)
                        .interpreter(true)
                        .hoursSinceArrest(13))
                .fact("age", "34")
                .answer("1", "2")
                .answer("2", "3")
                .passOver("3")
                .answer("4", "3")
                .answer("5", "2")
                .passOver("6")
                .answer("7", "2")
                .passOver("8")
                .passOver("9");
    }

    private static Screening march() {
        Screening screening = Screening.of(ScreeningTools.of("phq-9"))
                .given(Administration.notStated()
                        .at(MARCH)
                        .mode(Mode.INTERVIEWER)
                        .interpreter(true))
                .fact("age", "34");
        for (int item = 1; item <= 9; item++) {
            screening = screening.answer(Integer.toString(item), item < 6 ? "1" : "0");
        }
        return screening;
    }
}
