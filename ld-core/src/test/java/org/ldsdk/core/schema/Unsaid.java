package org.ldsdk.core.schema;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.ldsdk.core.Problem;

/** What the reader refuses and a schema cannot say: each needs two places of a definition, or arithmetic. */
enum Unsaid {
    /** A name must be that of another part. */
    REFERENCE(
            "must be (one of .*, but was .*|codes of .*|items of the scale|the code of a threshold|for items of the scale|used by an item).*"),
    /** A name must not be that of another part too. */
    UNIQUE("must not (be there twice|name an item twice.*|be the code of an item too|be said of a second set .*)"),
    /** One part's presence hangs on another's. */
    TOGETHER("must (have (either values or a range|a cut for every item.*|an option with 0 points.*)|be empty unless .*"
            + "|be in a scale, be read .*|be items whose options declare a range.*|differ in points.*)"),
    /** A range must be what the items give, an end not below a beginning, a band where the last one ends. */
    ARITHMETIC("must (be finite with min at most max.*"
            + "|be possible, .*|have whole numbers as ends.*|not be a percentage of points below 0.*"
            + "|leave no gap.*|not overlap .*|go upwards.*|end at .*)"),
    /** An end must not lie below its beginning, a count not above what is counted, a range not beside its parts. */
    COMPARED("(?<=(\\[between]\\.to|\\[count-at-least]\\.count|\\.range): )must be .*, but was .*"),
    /** What a criterion reads must make sense there. */
    READS("must (read .*|not read .*|be a number, but was a quantity .*|be a quantity .*|not ask whether .*)"),
    /** A rule must be able to come out either way, and with bearable effort. */
    MEANING("must (not always be met|not be impossible to meet|be decidable .*|hang on .*)");

    private final Pattern rule;

    Unsaid(String rule) {
        this.rule = Pattern.compile(".*: " + rule);
    }

    static boolean covers(Problem problem) {
        return Arrays.stream(values())
                .anyMatch(one -> one.rule.matcher(problem.text()).matches());
    }
}
