package org.ldsdk.needs.pathway;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;

/**
 * Many cases, each once. The order in which they are given changes nothing. Its text form shows how many there are and nothing of them.
 *
 * @param cases the cases, in alphabetical order of their references
 * @param unread how many more there were that could not be read; figures say so
 */
public record Caseload(List<CaseHistory> cases, int unread) {

    /** Sorts and copies; refuses two cases of the same reference, and less than no unread ones. */
    public Caseload {
        requireDifferent(cases);
        if (unread < 0) {
            throw new IllegalArgumentException("Caseload.unread: must be 0 or more, but was " + unread);
        }
        cases = cases.stream()
                .sorted(Comparator.comparing(one -> one.caseRef().id()))
                .toList();
    }

    private static void requireDifferent(List<CaseHistory> cases) {
        Set<CaseRef> seen = new HashSet<>();
        ProblemsException.throwIfAny(IntStream.range(0, cases.size())
                .filter(i -> !seen.add(cases.get(i).caseRef()))
                .mapToObj(i -> new Problem("Caseload.cases[" + i + "].caseRef", "must be different for each"))
                .toList());
    }

    /**
     * @param cases cases of different references, in any order
     * @return them all
     * @throws ProblemsException naming every case whose reference was there before, by its place
     */
    public static Caseload of(Collection<CaseHistory> cases) {
        return new Caseload(List.copyOf(cases), 0);
    }

    /**
     * Reads JSON lines: one case a line, in the form of {@link CaseHistory#read}; empty lines are left alone.
     *
     * @param lines the text
     * @param where what to call the input in a problem, such as the file's name
     * @return the cases that could be read, and the problems of the others
     */
    public static CaseloadReading read(String lines, String where) {
        return new CaseloadLines(where).read(lines);
    }

    /**
     * Reads JSON lines from UTF-8; the caller closes the stream.
     *
     * @param lines the bytes; a byte order mark is skipped
     * @param where what to call the input in a problem, such as the file's name
     * @return the cases that could be read, and the problems of the others
     * @throws ProblemsException if the bytes are not UTF-8
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static CaseloadReading read(InputStream lines, String where) {
        return new CaseloadLines(where).read(lines);
    }

    /** {@return how many cases there are, those that could not be read aside} */
    public int size() {
        return cases.size();
    }

    /**
     * @param at a time
     * @return the cases as they were then
     */
    public Caseload asOf(Instant at) {
        return new Caseload(cases.stream().map(one -> one.asOf(at)).toList(), unread);
    }

    @Override
    public String toString() {
        return "Caseload[" + cases.size() + " cases, " + unread + " unread]";
    }
}
