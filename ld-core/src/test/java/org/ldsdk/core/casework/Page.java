package org.ldsdk.core.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of CASEWORK.md, which tests take for the truth. */
final class Page {

    private static final List<String> LINES = lines();

    private Page() {}

    static Map<String, Set<String>> mayFollow() {
        return table("| state | may").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> Stream.of(row.getValue().get(0).split(", "))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.toSet())));
    }

    /** The rows of a table by their first cell. */
    static Map<String, List<String>> table(String head) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        LINES.stream()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("CASEWORK.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
