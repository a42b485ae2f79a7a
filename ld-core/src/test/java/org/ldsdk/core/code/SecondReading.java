package org.ldsdk.core.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ldsdk.core.MissingReason;

/**
 * One line of {@code second-reading.csv}.
 *
 * @param list id of the list
 * @param values codes that are values
 * @param missing why nothing is known, by code
 */
record SecondReading(String list, Set<String> values, Map<String, MissingReason> missing) {

    static List<SecondReading> all() {
        try (InputStream file = SecondReading.class.getResourceAsStream("second-reading.csv")) {
            byte[] bytes = Objects.requireNonNull(file, "second-reading.csv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new SecondReading(cells[0], new TreeSet<>(words(cells[1])), missing(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, MissingReason> missing(String cell) {
        return words(cell).stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> MissingReason.valueOf(pair[1]), (a, b) -> b, LinkedHashMap::new));
    }
}
