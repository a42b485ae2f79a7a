package org.ldsdk.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Note;

/** One person's result by position of scale, band set and threshold, from one response or from a row of a table. */
interface ResultRow {

    /** NaN if it exists in no completion. */
    double lowest(int scale);

    /** NaN if it exists in no completion. */
    double highest(int scale);

    /** NaN if there are none. */
    double points(int scale);

    /** Why there are no points, if there are none. */
    String whyNoPoints(int scale);

    boolean isEstimated(int scale);

    List<String> missing(int scale);

    Optional<String> band(int bandSet);

    Verdict threshold(int threshold);

    Verdict applicability();

    Optional<Administration> administration();

    List<String> unasked();

    /** Endorsed answers in words by item; empty unless the instrument stands alone. */
    Map<String, String> endorsed();

    List<Note> notes();
}
