package org.ldsdk.needs.service;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.ldsdk.core.Problem;

/** What the readers refuse and a schema cannot say: each needs two places of a file, another file, or arithmetic. */
enum Unsaid {
    /** A need, a fact, an offer or a source must be there by that name, and a fact's value must be one that can be. */
    NAMED("must be (a need of .*|one of .*|ids of offers, .*|a fact with a closed list of values"
            + "|a whole number in .*|lower-case words joined by hyphens, but was .*)"),
    /** An end must not lie below its beginning, and ends of a range are whole. */
    COMPARED("(?<=(\\[between]\\.to|Range|Interval\\.lowest|\\.range): )must .*"),
    /** One key's presence or value hangs on another's. */
    TOGETHER(
            "must (have either values or a range|be given.*|be without gp-only unless .*|be at least 1 where met is true.*"
                    + "|be given for soft and hard, and only for these)"),
    /** A criterion must make sense where it stands, and come out either way for somebody. */
    MEANING("must (be made of at-least on needs, .*|be met by somebody|not be met by everybody)");

    private final Pattern rule;

    Unsaid(String rule) {
        this.rule = Pattern.compile(".*: " + rule);
    }

    static boolean covers(Problem problem) {
        return Arrays.stream(values())
                .anyMatch(one -> one.rule.matcher(problem.text()).matches());
    }
}
