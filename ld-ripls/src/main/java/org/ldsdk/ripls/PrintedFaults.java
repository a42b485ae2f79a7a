package org.ldsdk.ripls;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldsdk.ripls.PublishedFigure.Statistic;
import org.ldsdk.ripls.psychometrics.GrimCheck;
import org.ldsdk.ripls.psychometrics.ItemAnalysis;
import org.ldsdk.ripls.psychometrics.OptionCount;

/** What arithmetic finds wrong with printed figures, from the printed figures alone. */
final class PrintedFaults {

    private final PublishedFigures published;

    PrintedFaults(PublishedFigures published) {
        this.published = published;
    }

    /** Why no whole sum or count gives a printed mean or percentage, if none does. */
    Optional<String> unreachable(PublishedFigure figure) {
        return switch (figure.statistic()) {
            case MEAN -> unreachable(figure, used(figure), "sum");
            case MODAL_PERCENT -> unreachable(figure, published.respondents(), "count");
            default -> Optional.empty();
        };
    }

    private Optional<String> unreachable(PublishedFigure figure, int people, String whole) {
        GrimCheck check = check(figure, people);
        if (check.isReachable()) {
            return Optional.empty();
        }
        String others = peopleElsewhere(people)
                .filter(other -> !check(figure, other).isReachable())
                .map(other -> ", and none over " + other + " does")
                .collect(Collectors.joining());
        return Optional.of("no whole " + whole + " over " + people + " people gives " + figure.printed() + " ("
                + gives(check, check.below()) + ", "
                + gives(check, check.below().add(BigInteger.ONE)) + ")" + others);
    }

    private static String gives(GrimCheck check, BigInteger sum) {
        return sum + " gives " + check.figureOf(sum);
    }

    private static GrimCheck check(PublishedFigure figure, int people) {
        return figure.statistic() == Statistic.MEAN
                ? GrimCheck.ofMean(figure.printed(), people)
                : GrimCheck.ofPercent(figure.printed(), people);
    }

    /** Over how many people the same scale was scored, as printed. */
    private int used(PublishedFigure figure) {
        return printed(figure.subject(), Statistic.USED)
                .map(used -> used.number().intValueExact())
                .orElse(published.respondents());
    }

    private Stream<Integer> peopleElsewhere(int people) {
        Stream<Integer> used = published.figures().stream()
                .filter(figure -> figure.statistic() == Statistic.USED)
                .map(figure -> figure.number().intValueExact());
        return Stream.concat(Stream.of(published.respondents()), used)
                .distinct()
                .filter(other -> other != people);
    }

    /**
     * Why an answer cannot be the median, if it is the most frequent one, the highest or lowest there is, and too rare
     * for that.
     */
    Optional<String> excluded(PublishedFigure figure, ItemAnalysis item) {
        boolean isMedianAtEnd = figure.statistic() == Statistic.MEDIAN
                && isEnd(item, figure.printed())
                && printed(figure.subject(), Statistic.MODE)
                        .filter(mode -> mode.printed().equals(figure.printed()))
                        .isPresent();
        return printed(figure.subject(), Statistic.MODAL_PERCENT)
                .filter(percent -> isMedianAtEnd && isBelowHalf(percent.number()))
                .map(percent ->
                        "the highest or lowest answer is the median only if at least half of the people gave it, and "
                                + percent.printed() + " % of " + published.respondents() + " are printed");
    }

    private static boolean isEnd(ItemAnalysis item, String label) {
        int[] points =
                item.options().stream().mapToInt(OptionCount::points).sorted().toArray();
        return item.options().stream()
                .filter(option -> option.label().filter(label::equals).isPresent())
                .anyMatch(option -> option.points() == points[0] || option.points() == points[points.length - 1]);
    }

    /** Whether the percentage is below a half however it was rounded. */
    private static boolean isBelowHalf(BigDecimal percent) {
        BigDecimal most = percent.add(BigDecimal.valueOf(5).movePointLeft(percent.scale() + 1));
        return most.compareTo(BigDecimal.valueOf(50)) < 0;
    }

    private Optional<PublishedFigure> printed(String subject, Statistic statistic) {
        return published.figures().stream()
                .filter(figure -> figure.subject().equals(subject) && figure.statistic() == statistic)
                .findFirst();
    }
}
