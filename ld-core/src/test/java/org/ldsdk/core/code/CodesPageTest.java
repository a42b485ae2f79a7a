package org.ldsdk.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CODES.md tells what ships. */
class CodesPageTest {

    private static final CodeLists SHIPPED = CodeLists.shipped();

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("CODES.md"));
    }

    @Test
    void every_list_stands_there_with_version_number_of_codes_and_excerpt() throws IOException {
        for (CodeList list : SHIPPED.lists()) {
            assertThat(page())
                    .as(list.id())
                    .filteredOn(line -> line.startsWith("| `" + list.id() + "` | " + list.version() + " |"))
                    .singleElement()
                    .asString()
                    .contains("| " + list.codes().size() + " |")
                    .matches(line -> line.contains("**excerpt**") == list.excerpt());
        }
    }

    @Test
    void every_mapping_stands_there_with_what_it_loses() throws IOException {
        for (CodeMapping mapping : SHIPPED.mappings()) {
            int kept = mapping.targets().size() - mapping.losses().size();
            String row = "\\| `%s` \\| %d \\| %d(: .*)? \\| %d(: .*)? \\|"
                    .formatted(
                            mapping.id(),
                            kept,
                            mapping.losses().size(),
                            mapping.noTarget().size());
            assertThat(page()).anyMatch(line -> line.matches(row));
        }
    }
}
