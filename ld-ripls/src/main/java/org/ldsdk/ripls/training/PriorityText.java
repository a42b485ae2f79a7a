package org.ldsdk.ripls.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ldsdk.core.criterion.Reading;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.ripls.groups.DetectableDifference;
import org.ldsdk.ripls.internal.Figures;

/** Training priorities in words. That nothing was shown is never said as if it showed that groups are alike. */
record PriorityText(TrainingPriorities priorities) {

    String text() {
        StringBuilder text = new StringBuilder("Training priorities by " + String.join(", ", priorities.by()) + "\n");
        text.append(priorities.definition()).append(", ");
        text.append(priorities.respondents()).append(" respondents; missing answers: ");
        text.append(priorities.missing().text()).append("\n\nWhat the words mean\n");
        priorities.rules().rules().forEach(rule -> text.append(meaning(rule)));
        text.append("  Groups of fewer than ").append(TrainingPriorities.FEWEST);
        text.append(" people with a score are not shown, nor a group that would give one away by subtraction.\n");
        text.append(
                "  likely to be shown: with a chance of 80 % or more, at the level that the correction leaves to the first");
        text.append(" of all tests (two-sided t test, noncentral t)\n");
        priorities
                .rules()
                .notes()
                .forEach(note -> text.append("  ").append(note).append('\n'));
        text.append("\nDoes a line separate the scores? ").append(family()).append('\n');
        priorities.lines().forEach(line -> text.append(line(line)));
        text.append("  ").append(conclusion()).append("\n\nWhere the groups lie\n");
        priorities.groups().forEach(group -> text.append(group(group)));
        text.append("  ").append(found()).append("\n\nWhat this cannot say\n");
        limits(priorities).forEach(limit -> text.append("  ").append(limit).append('\n'));
        return text.toString();
    }

    private static String meaning(PriorityRule rule) {
        return "  " + rule.words() + ": the " + percent(TrainingPriorities.LEVEL) + " interval of a group's mean on "
                + rule.scale() + " lies wholly " + rule.when().word() + " " + Reading.number(rule.neutral())
                + ", which is neutral\n";
    }

    private String family() {
        int comparisons = priorities.comparisons();
        return switch (comparisons) {
            case 0 -> "Nothing can be compared.";
            case 1 -> "1 comparison, two-sided.";
            default -> comparisons + " comparisons, two-sided, p corrected by Holm over all of them.";
        };
    }

    private static String line(PriorityLine line) {
        String groups = line.groups().isEmpty() ? "no group shown" : String.join(", ", line.groups());
        String hidden = line.groupsNotShown() == 0 ? "" : "; not shown: " + line.groupsNotShown();
        String result = line.p()
                .map(p -> (line.separates().value().orElseThrow() ? "separates" : "no difference shown") + ", p "
                        + Figures.p(p) + ", corrected "
                        + Figures.p(line.holm().value().orElseThrow()) + couldShow(line))
                .value()
                .orElseGet(() -> "not compared, " + line.p().reason().orElseThrow());
        return "  " + line.by() + ", " + line.scale() + " (" + groups + hidden + "): " + result + "\n";
    }

    private static String couldShow(PriorityLine line) {
        boolean shown = line.separates().value().orElse(false);
        return shown
                ? ""
                : line.detectable().map(PriorityText::couldShow).value().orElse("");
    }

    private static String couldShow(DetectableDifference difference) {
        return "; only a difference of " + Figures.number(difference.d()) + " standard deviations or more between "
                + difference.first() + " and " + difference.second() + " people was likely to be shown";
    }

    private String conclusion() {
        List<PriorityLine> separating = priorities.separating();
        if (priorities.comparisons() == 0) {
            return "Nothing can be concluded about these lines.";
        }
        return separating.isEmpty()
                ? "No line is shown to separate the scores after correction, so none is a ground for training one group"
                        + " before another. That does not show that the groups are alike."
                : "After correction the scores are separated by "
                        + separating.stream()
                                .map(line -> line.by() + " (" + line.scale() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private String group(PriorityGroup group) {
        String interval = group.interval()
                .map(PriorityText::interval)
                .value()
                .orElseGet(() -> "no interval, " + group.interval().reason().orElseThrow());
        String standing = group.standing()
                .map(it -> ": " + words(rule(group.scale()), it))
                .value()
                .orElse("");
        return "  " + group.by() + " " + group.level() + ", " + group.scale() + ": " + group.used() + " people, mean "
                + Figures.number(group.mean()) + ", " + interval + standing + "\n";
    }

    private PriorityRule rule(String scale) {
        return priorities.rules().rules().stream()
                .filter(rule -> rule.scale().equals(scale))
                .findFirst()
                .orElseThrow();
    }

    private static String words(PriorityRule rule, Standing standing) {
        return switch (standing) {
            case PRIORITY -> rule.words();
            case OPEN -> "on either side of neutral";
            case OPPOSITE -> rule.when().otherWord() + " neutral";
        };
    }

    private String found() {
        List<PriorityGroup> found = priorities.priorities();
        if (priorities.groups().isEmpty()) {
            return "No group can be shown.";
        }
        return found.isEmpty()
                ? "No group that is shown is found to be "
                        + alternatives(priorities.rules().rules().stream()
                                .map(PriorityRule::words)
                                .toList())
                        + "."
                : "To look at first: "
                        + found.stream()
                                .map(group -> group.by() + " " + group.level() + " ("
                                        + rule(group.scale()).words() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** What nobody may conclude, in sentences. */
    static List<String> limits(TrainingPriorities priorities) {
        int shown = priorities.groups().size();
        return List.of(
                "Who answered was not drawn at random. People who choose to come and to answer may be readier than others,"
                        + " which can hide differences between groups and make a group look readier than it is. Only a wider"
                        + " survey can tell.",
                "Nothing is said about any one person, about a group that is not shown, or about groups within groups.",
                "Each interval has its level for itself; of " + shown + (shown == 1 ? " interval" : " intervals")
                        + " shown, some may miss by chance.",
                "p and intervals presume that nobody's answers depend on another's, as they may if people came together.",
                "Neutral is a point of the scale and no norm: it does not say who is ready enough.");
    }

    private static String interval(ConfidenceInterval interval) {
        return percent(interval.level()) + " interval " + Figures.number(interval.lower()) + " to "
                + Figures.number(interval.upper());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
