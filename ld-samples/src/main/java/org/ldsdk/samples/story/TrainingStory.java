package org.ldsdk.samples.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ldsdk.ripls.Ripls;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.training.PriorityRules;
import org.ldsdk.ripls.training.TrainingPriorities;

/** Whom does joint training need first, and what may be said of groups without saying anything of a person? */
public final class TrainingStory {

    private static final String FILE = "hean-2015-reconstructed.csv";

    private TrainingStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        try (InputStream csv = Resources.open(FILE)) {
            Survey survey =
                    Survey.reader(Ripls.variant("hean-2015")).read(csv, FILE).survey();
            return "WHOM TO TRAIN FIRST. The answers are reconstructed: no finding of anybody.\n\n"
                    + TrainingPriorities.of(
                                    survey, PriorityRules.of("hean-2015"), List.of("organisation", "gender", "county"))
                            .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
