package org.ldsdk.ripls;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldsdk.core.Computed;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.ripls.FigureComparison.Verdict;
import org.ldsdk.ripls.PublishedFigure.Statistic;
import org.ldsdk.ripls.internal.Figures;
import org.ldsdk.ripls.psychometrics.Descriptives;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;

/** Compares published figures with computed ones. */
final class FigureCheck {

    private final CohortReport report;
    private final PrintedFaults faults;

    FigureCheck(PublishedFigures published, CohortReport report) {
        this.report = report;
        this.faults = new PrintedFaults(published);
    }

    FigureComparison compare(PublishedFigure figure) {
        return figure.statistic().isAnswer() ? compareAnswer(figure) : compareNumber(figure);
    }

    private FigureComparison compareNumber(PublishedFigure figure) {
        Computed<Double> computed = number(figure);
        if (computed.value().isEmpty()) {
            return notComputed(figure, computed);
        }
        BigDecimal exact = BigDecimal.valueOf(computed.value().get());
        BigDecimal printed = figure.number();
        String shown = Figures.rounded(computed.value().get(), printed.scale());
        if (rounds(exact, printed)) {
            return new FigureComparison(figure, shown, Verdict.AGREES, "");
        }
        if (rounds(exact.negate(), printed)) {
            return new FigureComparison(figure, shown, Verdict.SIGN_LOST, shown + " is computed; the sign was lost");
        }
        return differing(figure, shown, faults.unreachable(figure));
    }

    /** Whether the exact number may be printed so; a half may go either way. */
    private static boolean rounds(BigDecimal exact, BigDecimal printed) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
        return exact.subtract(printed).abs().multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
    }

    private Computed<Double> number(PublishedFigure figure) {
        return switch (figure.statistic()) {
            case RESPONDENTS -> Computed.of((double) report.respondents());
            case USED -> Computed.of((double) report.scale(figure.code()).used());
            case MEAN -> points(figure).mean();
            case SD -> points(figure).sd();
            case ITEM_MEAN -> points(figure).mean().map(mean -> mean / items(figure));
            case ITEM_SD -> points(figure).sd().map(sd -> sd / items(figure));
            case ALPHA -> report.scale(figure.code()).alpha().raw();
            case MODAL_PERCENT -> report.item(figure.code()).answers().modalPercent();
            case MODE, MEDIAN -> Computed.none("it is an answer");
        };
    }

    private Descriptives points(PublishedFigure figure) {
        return figure.subject().startsWith("item:")
                ? report.item(figure.code()).answers()
                : report.scale(figure.code()).points();
    }

    private int items(PublishedFigure figure) {
        return report.scale(figure.code()).items().size();
    }

    private FigureComparison compareAnswer(PublishedFigure figure) {
        ItemAnalysis item = report.item(figure.code());
        Computed<List<Double>> computed = figure.statistic() == Statistic.MODE
                ? item.answers().modes()
                : item.answers().median().map(List::of);
        if (computed.value().isEmpty()) {
            return notComputed(figure, computed);
        }
        String shown = labels(item, computed.value().get());
        return shown.equals(figure.printed())
                ? new FigureComparison(figure, shown, Verdict.AGREES, "")
                : differing(figure, shown, faults.excluded(figure, item));
    }

    private static String labels(ItemAnalysis item, List<Double> points) {
        return points.stream()
                .map(number -> item.options().stream()
                        .filter(option -> option.points() == number)
                        .flatMap(option -> option.label().stream())
                        .findFirst()
                        .orElse(Reading.number(number)))
                .collect(Collectors.joining(" and "));
    }

    private static FigureComparison notComputed(PublishedFigure figure, Computed<?> computed) {
        return new FigureComparison(
                figure, "-", Verdict.NOT_COMPUTED, computed.reason().orElse(""));
    }

    private static FigureComparison differing(PublishedFigure figure, String shown, Optional<String> fault) {
        return fault.map(why -> new FigureComparison(figure, shown, Verdict.CANNOT_BE, why))
                .orElseGet(() -> new FigureComparison(figure, shown, Verdict.DIFFERS, ""));
    }
}
