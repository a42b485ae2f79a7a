package org.ldsdk.samples.story;

import java.time.Instant;
import org.ldsdk.needs.pathway.Caseload;
import org.ldsdk.needs.pathway.KeysProfile;
import org.ldsdk.needs.pathway.PathwayMetrics;
import org.ldsdk.needs.pathway.PathwayPlan;
import org.ldsdk.needs.pathway.ServiceStatement;

/** Does the loop close? What came of a team's referrals in a quarter, and which keys to diversion that shows. */
public final class LoopStory {

    private static final String CASES = "caseload-invented.jsonl";
    private static final String STATEMENT = "statement-invented.json";

    private LoopStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        Caseload caseload = Caseload.read(Resources.text(CASES), CASES).caseload();
        PathwayPlan quarter = PathwayPlan.at(Instant.parse("2026-04-15T09:00:00Z"))
                .over(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));
        ServiceStatement team = ServiceStatement.read(Resources.text(STATEMENT), STATEMENT);
        return "DOES THE LOOP CLOSE? An invented team, its first quarter as it looked in the middle of April.\n\n"
                + PathwayMetrics.of(caseload, quarter).text()
                + "\n"
                + KeysProfile.of(caseload, quarter, team).text();
    }
}
