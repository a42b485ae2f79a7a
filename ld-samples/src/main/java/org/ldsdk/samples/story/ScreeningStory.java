package org.ldsdk.samples.story;

import java.util.List;
import java.util.Locale;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.criterion.Settling;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningResult;
import org.ldsdk.screening.ScreeningTools;

/** What does a screen say while answers are missing? */
public final class ScreeningStory {

    private ScreeningStory() {}

    /**
     * Prints this story alone.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        Screens screens = Json.read(Resources.open("screens-invented.json"), Screens.class, "screens-invented.json");
        StringBuilder text = new StringBuilder("1. A PERSON IS SCREENED. " + screens.invented() + "\n");
        for (Screen screen : screens.screens()) {
            append(text, ScreeningTools.of(screen.tool()).screen(screen.response()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ScreeningResult result) {
        text.append('\n').append(result.tool().instrument().title()).append('\n');
        result.scored().notes().stream()
                .filter(note -> note.kind() == Note.Kind.ALWAYS_ASK_UNANSWERED)
                .forEach(note -> text.append("  ").append(note.text()).append('\n'));
        result.scored().scores().forEach(score -> text.append(line(score.scale(), words(score))));
        result.scored()
                .thresholds()
                .forEach((code, finding) -> text.append(line(
                        code,
                        finding.verdict().word().replace('-', ' ') + ": " + reason(finding)
                                + finding.settling().map(ScreeningStory::words).orElse(""))));
    }

    private static String line(String name, String words) {
        return String.format(Locale.ROOT, "  %-22s %s", name, words) + "\n";
    }

    private static String words(Score score) {
        String ends = number(score.lowest().orElse(Double.NaN)) + ".."
                + number(score.highest().orElse(Double.NaN));
        return score.isExact()
                ? number(score.points().orElseThrow())
                : ends + ", " + score.whyNoPoints().orElse("estimated");
    }

    private static String number(double number) {
        return Reading.rounded(number, List.of());
    }

    private static String words(Settling settling) {
        return words("; met if ", settling.toMet()) + words("; not met if ", settling.toNotMet());
    }

    private static String words(String before, Settling.Side side) {
        return side.sets().isEmpty() ? "" : before + side.words();
    }

    /** What was read for the comparisons that bear the verdict. */
    private static String reason(Finding finding) {
        if (finding.parts().isEmpty()) {
            return finding.explain()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("^[a-z ]+: ", "")
                    .replaceFirst(" \\(not answered: [^)]*\\)", "");
        }
        List<String> bearing = finding.parts().stream()
                .filter(part -> part.verdict() == finding.verdict())
                .map(ScreeningStory::reason)
                .toList();
        return String.join("; ", bearing);
    }

    /**
     * The data file.
     *
     * @param invented says that nobody is meant
     * @param screens what was asked
     */
    record Screens(String invented, List<Screen> screens) {}

    /**
     * One screen.
     *
     * @param tool the tool's name
     * @param response answers and facts
     */
    record Screen(String tool, Response response) {}
}
