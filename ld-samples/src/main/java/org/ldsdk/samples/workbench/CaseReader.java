package org.ldsdk.samples.workbench;

import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;
import org.ldsdk.core.validation.Validation;
import org.ldsdk.needs.NeedsProfile;

/** Reads one person's needs from one line, and says where in the line something is wrong. */
final class CaseReader {

    private static final String LINE = "case";
    private static final Pattern PLACE = Pattern.compile(LINE + ":\\d+:(\\d+):? ?(.*)");

    /** Held, so that what is said of it holds: the validator greets on standard error, which is for reported lines. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    static {
        VALIDATOR.setLevel(Level.WARNING);
    }

    private CaseReader() {}

    /**
     * @param line one JSON object
     * @return the needs
     * @throws ProblemsException with everything that is wrong, without any value
     */
    static NeedsProfile read(InputStream line) {
        NeedsProfile profile = Json.read(line, NeedsProfile.class, LINE);
        Validation.require(profile, NeedsProfile.class.getSimpleName());
        return profile;
    }

    /** The problems with the path within the line as their place, or with the character where there is no path. */
    static List<Problem> places(ProblemsException refusal) {
        return refusal.problems().stream()
                .map(problem -> new Problem(place(problem.where()), problem.rule()))
                .toList();
    }

    private static String place(String where) {
        Matcher read = PLACE.matcher(where);
        boolean isRead = read.matches();
        String path = (isRead ? read.group(2) : where)
                .replaceFirst("^NeedsProfile\\.", "")
                .replaceFirst(" [A-Z]\\w*(\\[[^]]*])?(?=\\.|$)", "");
        return path.isEmpty() ? "character " + read.group(1) : path;
    }
}
