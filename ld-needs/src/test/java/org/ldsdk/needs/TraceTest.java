package org.ldsdk.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that say which test shows what name tests that are there. */
class TraceTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([RH][0-9]+) \\|.*$");
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|Properties|Bench))(?:\\.([a-z0-9_]+))?`");

    private static String page(String name) throws IOException {
        return Files.readString(Path.of(name));
    }

    private static List<MatchResult> rows(String name) throws IOException {
        return ROW.matcher(page(name)).results().toList();
    }

    /** Texts of all test and benchmark classes of all modules, by name of the class. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("core", "screening", "needs", "ripls", "samples")) {
            for (String kind : List.of("test", "jmh")) {
                Path root = Path.of("..", "ld-" + module, "src", kind, "java");
                if (Files.isDirectory(root)) {
                    try (Stream<Path> files = Files.walk(root)) {
                        for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                                .toList()) {
                            sources.merge(
                                    file.getFileName().toString().replace(".java", ""),
                                    Files.readString(file),
                                    String::concat);
                        }
                    }
                }
            }
        }
        return sources;
    }

    private static void requireThere(MatchResult named, Map<String, String> sources) {
        assertThat(sources).containsKey(named.group(1));
        if (named.group(2) != null) {
            assertThat(sources.get(named.group(1)))
                    .as(named.group(1))
                    .containsPattern("(void|ArchRule) " + named.group(2) + "\\b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "SAFETY.md"})
    void every_test_that_a_page_names_is_there(String name) throws IOException {
        List<MatchResult> named = NAMED.matcher(page(name)).results().toList();
        assertThat(named).hasSizeGreaterThan(20);
        Map<String, String> sources = sources();
        named.forEach(one -> requireThere(one, sources));
    }

    @Test
    void every_requirement_and_hazard_has_its_row() throws IOException {
        assertThat(rows("README.md")).extracting(row -> row.group(1)).isEqualTo(numbered("R", 22));
        assertThat(rows("SAFETY.md")).extracting(row -> row.group(1)).isEqualTo(numbered("H", 12));
    }

    @Test
    void every_hazard_has_a_control_with_a_test_and_says_what_is_left() throws IOException {
        for (MatchResult row : rows("SAFETY.md")) {
            assertThat(NAMED.matcher(row.group()).results()).as(row.group(1)).isNotEmpty();
            assertThat(row.group().split("\\|", -1))
                    .as(row.group(1))
                    .hasSize(8)
                    .satisfies(cells -> assertThat(cells[6]).isNotBlank());
        }
    }

    private static List<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letter + number)
                .toList();
    }
}
