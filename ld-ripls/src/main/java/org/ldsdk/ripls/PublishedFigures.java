package org.ldsdk.ripls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ldsdk.core.Citation;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.ripls.internal.TextTable;

/**
 * The figures that a study printed, to be laid beside those computed from its data. Where a printed figure cannot be
 * right, arithmetic says so: a mean or a percentage that no whole number of points or people gives, a median that its
 * own share excludes, a sign that got lost.
 *
 * @param variant the variant the study used
 * @param respondents how many people the study reports on
 * @param source the study
 * @param notes what whoever compares should know
 * @param figures the figures, in the order in which they are shown
 */
public record PublishedFigures(
        String variant, int respondents, Citation source, List<String> notes, List<PublishedFigure> figures) {

    /** What must be said wherever figures of the reconstructed survey of Hean et al. 2015 are shown. */
    public static final String RECONSTRUCTED =
            "These data are reconstructed to match the published figures, not the original data; their SDs, intervals,"
                    + " correlations and group tests are artefacts. That figures agree validates nothing.";

    private static final List<String> IDS = List.of("hean-2015", "can-tho-2024");

    /** Copies the lists. */
    public PublishedFigures {
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /**
     * The figures of a study.
     *
     * @param id the study, such as {@code hean-2015}
     * @return its figures
     * @throws ProblemsException if there are none; it lists the studies there are
     */
    public static PublishedFigures of(String id) {
        if (!IDS.contains(id)) {
            throw new ProblemsException(List.of(new Problem(
                    "PublishedFigures.id", "must be one of " + String.join(", ", IDS) + ", but was " + id)));
        }
        String file = id + "-published.json";
        try (InputStream json = Ripls.resource(file)) {
            return Json.read(json, PublishedFigures.class, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figure of a scale or item, if the study prints it. */
    Optional<PublishedFigure> printed(String code, PublishedFigure.Statistic statistic) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code) && figure.statistic() == statistic)
                .findFirst();
    }

    /**
     * Lays a report beside the published figures.
     *
     * @param report a report on the same variant
     * @return one comparison for each figure, in order
     * @throws IllegalArgumentException if the report is on another variant
     */
    public List<FigureComparison> compare(CohortReport report) {
        if (!report.variant().equals(variant)) {
            throw new IllegalArgumentException("PublishedFigures[" + variant + "].report: must be on " + variant
                    + ", but is on " + report.variant());
        }
        FigureCheck check = new FigureCheck(this, report);
        return figures.stream().map(check::compare).toList();
    }

    /**
     * The comparison as a table for people.
     *
     * @param report a report on the same variant
     * @param aboutTheData what must be known of the data, such as {@link #RECONSTRUCTED}
     * @return plain text; lines end with LF
     * @throws IllegalArgumentException if the report is on another variant
     */
    public String text(CohortReport report, String aboutTheData) {
        TextTable table =
                new TextTable(Set.of(0, 1, 2, 3, 4), "figure", "printed", "computed", "comparison", "printed in");
        List<String> reasons = new ArrayList<>();
        for (FigureComparison one : compare(report)) {
            PublishedFigure figure = one.figure();
            String mark = "";
            if (!one.why().isEmpty()) {
                reasons.add(one.why());
                mark = " (" + reasons.size() + ")";
            }
            table.row(
                    figure.name(),
                    figure.printed(),
                    one.computed(),
                    one.verdict().words() + mark,
                    figure.where());
        }
        return "Published: " + source.text() + "\nComputed from " + report.respondents() + " respondents. "
                + aboutTheData + "\n\n" + table.text() + "\n" + remarks(reasons);
    }

    private String remarks(List<String> reasons) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < reasons.size(); i++) {
            text.append("  (").append(i + 1).append(") ").append(reasons.get(i)).append('\n');
        }
        notes.forEach(note -> text.append("  ").append(note).append('\n'));
        return text.toString();
    }
}
