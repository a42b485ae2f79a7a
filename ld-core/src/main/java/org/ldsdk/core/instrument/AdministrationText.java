package org.ldsdk.core.instrument;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ldsdk.core.criterion.Reading;

/** How an instrument was given, in words. */
final class AdministrationText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private final List<String> stated = new ArrayList<>();
    private final List<String> unstated = new ArrayList<>();

    private AdministrationText() {}

    static String text(Administration given) {
        AdministrationText text = new AdministrationText();
        text.add(given.givenAt().map(AdministrationText::time), "when");
        text.add(given.mode().map(AdministrationText::mode), "by whom");
        text.add(given.interpreter(), "an interpreter used", "no interpreter used", "interpreter");
        text.add(given.appropriateAdult(), "an appropriate adult present", "no appropriate adult", "appropriate adult");
        text.add(given.otherAdult(), "another adult present", "no other adult", "other adult");
        text.add(given.intoxicated(), "the person intoxicated", "not intoxicated", "intoxicated");
        text.add(given.withdrawing(), "the person withdrawing", "not withdrawing", "withdrawing");
        text.add(
                given.hoursSinceArrest().stream()
                        .mapToObj(hours -> hours(hours) + " after arrest")
                        .findFirst(),
                "hours since arrest");
        return text.sentences();
    }

    /** Minutes are enough to be read; the JSON has the time in full. */
    static String time(OffsetDateTime time) {
        return time.format(MINUTES);
    }

    private static String mode(Administration.Mode mode) {
        return switch (mode) {
            case SELF -> "answered by the person alone";
            case INTERVIEWER -> "asked by an interviewer";
        };
    }

    private static String hours(double hours) {
        return Reading.number(hours) + (hours == 1 ? " hour" : " hours");
    }

    private void add(Optional<Boolean> is, String yes, String no, String name) {
        add(is.map(it -> it ? yes : no), name);
    }

    private void add(Optional<String> words, String name) {
        words.ifPresentOrElse(stated::add, () -> unstated.add(name));
    }

    private String sentences() {
        if (stated.isEmpty()) {
            return "Given: not stated when or how.";
        }
        String given = "Given: " + String.join(", ", stated) + ".";
        return unstated.isEmpty() ? given : given + " Not stated: " + String.join(", ", unstated) + ".";
    }

    static List<String> caveats(Administration given) {
        List<String> caveats = new ArrayList<>();
        if (given.interpreter().orElse(false)) {
            caveats.add("An interpreter was used: the person answered the interpreter's words, not the tool's own.");
        }
        if (given.appropriateAdult().orElse(false)) {
            caveats.add("An appropriate adult was present: the answers were not given in private.");
        }
        if (given.otherAdult().orElse(false)) {
            caveats.add("Another adult was present: the answers were not given in private.");
        }
        if (given.intoxicated().orElse(false)) {
            caveats.add("The person was intoxicated: answers may differ when sober.");
        }
        if (given.withdrawing().orElse(false)) {
            caveats.add("The person was withdrawing from a substance: answers may differ afterwards.");
        }
        given.hoursSinceArrest()
                .ifPresent(hours ->
                        caveats.add("Given " + hours(hours) + " after arrest: answers may differ at another time."));
        return List.copyOf(caveats);
    }
}
