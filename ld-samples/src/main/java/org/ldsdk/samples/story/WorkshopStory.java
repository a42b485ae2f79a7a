package org.ldsdk.samples.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.ldsdk.ripls.CohortReport;
import org.ldsdk.ripls.FigureComparison;
import org.ldsdk.ripls.PublishedFigure.Statistic;
import org.ldsdk.ripls.PublishedFigures;
import org.ldsdk.ripls.Ripls;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyReading;

/** Does the published interagency workshop add up? */
public final class WorkshopStory {

    private static final String FILE = "hean-2015-reconstructed.csv";

    private final List<FigureComparison> comparisons;
    private final StringBuilder text = new StringBuilder();

    private WorkshopStory(List<FigureComparison> comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Prints this story alone.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        try (InputStream csv = Resources.open(FILE)) {
            SurveyReading reading = Survey.reader(Ripls.variant("hean-2015")).read(csv, FILE);
            CohortReport report = CohortReport.of(reading.survey());
            return new WorkshopStory(PublishedFigures.of("hean-2015").compare(report)).tell();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tell() {
        text.append(
                "3. A PUBLISHED WORKSHOP IS RECOMPUTED. Hean et al. 2015, J Res Interprof Pract Educ 5.1, 44 respondents.\n");
        text.append("   Reconstructed to match the published figures, not the original data; its SDs, intervals,\n");
        text.append("   correlations and group tests are artefacts.\n\n");
        row("", "used", "", "mean", "", "alpha", "");
        row("scale", "published", "computed", "published", "computed", "published", "computed");
        codes(Statistic.ALPHA).forEach(this::scale);
        text.append('\n');
        row("", "modal share, %", "", "modal answer", "");
        row("item", "published", "computed", "published", "computed");
        codes(Statistic.MODAL_PERCENT).forEach(this::item);
        text.append("\n  Published, and cannot be right:\n");
        comparisons.stream()
                .filter(one -> one.verdict() != FigureComparison.Verdict.AGREES)
                .forEach(one -> text.append("  - " + name(one) + " "
                        + one.figure().printed() + " (" + one.figure().where() + "):\n    " + one.why() + ".\n"));
        return text.toString();
    }

    private List<String> codes(Statistic statistic) {
        return comparisons.stream()
                .map(FigureComparison::figure)
                .filter(figure -> figure.statistic() == statistic)
                .map(figure -> figure.code())
                .distinct()
                .toList();
    }

    private void scale(String code) {
        FigureComparison used = comparison(code, Statistic.USED);
        FigureComparison mean = comparison(code, Statistic.MEAN);
        FigureComparison alpha = comparison(code, Statistic.ALPHA);
        row(
                code,
                used.figure().printed(),
                used.computed(),
                mean.figure().printed(),
                mean.computed(),
                alpha.figure().printed(),
                alpha.computed());
    }

    private void item(String code) {
        FigureComparison share = comparison(code, Statistic.MODAL_PERCENT);
        FigureComparison mode = comparison(code, Statistic.MODE);
        row(code, share.figure().printed(), share.computed(), mode.figure().printed(), mode.computed());
    }

    /** Where the paper prints a figure twice, the one that can be. */
    private FigureComparison comparison(String code, Statistic statistic) {
        List<FigureComparison> all = comparisons.stream()
                .filter(one -> one.figure().code().equals(code) && one.figure().statistic() == statistic)
                .toList();
        return all.stream()
                .filter(one -> one.verdict() == FigureComparison.Verdict.AGREES)
                .findFirst()
                .orElse(all.get(0));
    }

    private static String name(FigureComparison one) {
        boolean item = one.figure().subject().startsWith("item:");
        String statistic =
                one.figure().statistic().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (item ? "item " : "") + one.figure().code() + ", " + statistic;
    }

    private void row(String first, String... cells) {
        text.append(String.format(Locale.ROOT, "  %-20s", first));
        for (String cell : cells) {
            text.append(String.format(Locale.ROOT, cells.length == 4 ? "%18s" : "%11s", cell));
        }
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }
}
