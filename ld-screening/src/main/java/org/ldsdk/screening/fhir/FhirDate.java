package org.ldsdk.screening.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** FHIR's dateTime: a year, a month, a day, or a time with its offset. */
final class FhirDate {

    static final String RULE = "must be a FHIR dateTime: a year, month, day, or time with offset";

    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private FhirDate() {}

    static boolean isValid(String text) {
        if (!DATE.matcher(text).matches()) {
            return time(text).isPresent();
        }
        try {
            switch (text.length()) {
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The moment, if the text says one. */
    static Optional<OffsetDateTime> time(String text) {
        if (!TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
