package org.ldsdk.needs.pathway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.casework.CaseHistory;
import org.ldsdk.core.casework.CaseRef;

/** Reads one case a line, keeps what can be kept, and says of every other line why not. */
final class CaseloadLines {

    private static final String MARK = "\uFEFF";

    private final String where;
    private final Map<CaseRef, List<Integer>> places = new HashMap<>();
    private final TreeMap<Integer, CaseHistory> cases = new TreeMap<>();
    private final TreeMap<Integer, List<Problem>> problems = new TreeMap<>();

    CaseloadLines(String where) {
        this.where = where;
    }

    CaseloadReading read(String lines) {
        try (BufferedReader reader = new BufferedReader(new StringReader(lines))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CaseloadReading read(InputStream lines) {
        try {
            return read(new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8.newDecoder())));
        } catch (CharacterCodingException e) {
            throw new ProblemsException(List.of(new Problem(where, "must be UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseloadReading read(BufferedReader reader) throws IOException {
        int line = 1;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            take(line, line == 1 && text.startsWith(MARK) ? text.substring(1) : text);
            line++;
        }
        places.values().stream().filter(lines -> lines.size() > 1).forEach(this::refuse);
        List<Problem> all = problems.values().stream().flatMap(List::stream).toList();
        return new CaseloadReading(new Caseload(List.copyOf(cases.values()), problems.size()), all);
    }

    private void take(int line, String text) {
        if (text.isBlank()) {
            return;
        }
        try {
            CaseHistory one = CaseHistory.read(text, where);
            cases.put(line, one);
            places.computeIfAbsent(one.caseRef(), ref -> new ArrayList<>()).add(line);
        } catch (ProblemsException e) {
            problems.put(line, e.problems().stream().map(it -> at(line, it)).toList());
        }
    }

    /** A line was read as a text of one line. */
    private Problem at(int line, Problem problem) {
        String place = problem.where();
        String first = where + ":1:";
        return new Problem(
                where + ":" + line + (place.startsWith(first) ? ":" + place.substring(first.length()) : " " + place),
                problem.rule());
    }

    /** Which of two is the right one, nobody can tell from the file; keeping either would hang on the order of lines. */
    private void refuse(List<Integer> lines) {
        for (int line : lines) {
            cases.remove(line);
            problems.put(
                    line,
                    List.of(new Problem(
                            where + ":" + line + " caseRef", "must be different for each line; none of them is kept")));
        }
    }
}
