package org.ldsdk.samples.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ldsdk.ripls.Ripls;
import org.ldsdk.ripls.change.Better;
import org.ldsdk.ripls.change.ChangePlan;
import org.ldsdk.ripls.change.ChangeReport;
import org.ldsdk.ripls.change.ChangeRule;
import org.ldsdk.ripls.survey.Survey;

/** Did answers change after the workshop, and what can't be concluded from it? */
public final class ChangeStory {

    private static final String BEFORE = "hean-2015-reconstructed.csv";
    private static final String AFTER = "hean-2015-after-invented.csv";

    private ChangeStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        ChangePlan plan = ChangePlan.usual()
                .with("shared-learning", ChangeRule.of(Better.HIGHER))
                .with("insularity", ChangeRule.of(Better.LOWER))
                .with("person-centredness", ChangeRule.of(Better.HIGHER));
        return "BEFORE AND AFTER A WORKSHOP. The first answers are reconstructed, the second invented: no finding of anybody.\n\n"
                + ChangeReport.of(read(BEFORE), read(AFTER), plan).text();
    }

    private static Survey read(String file) {
        try (InputStream csv = Resources.open(file)) {
            return Survey.reader(Ripls.variant("hean-2015")).read(csv, file).survey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
