package org.ldsdk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library is for and what it is not for is said once, in the README at the top; everybody else says it in the same words. */
class IntendedPurposeTest {

    private static final Pattern PURPOSE = Pattern.compile("It proposes, people decide\\. It makes no [^.]*\\.");

    private static String words(String file) throws IOException {
        return Files.readString(Path.of("..").resolve(file))
                .replaceAll("(?m)^ \\* ", " ")
                .replaceAll("\\s+", " ");
    }

    private static String purpose() throws IOException {
        Matcher said = PURPOSE.matcher(words("README.md"));
        assertThat(said.find()).isTrue();
        return said.group();
    }

    @Test
    void it_is_not_for_diagnosis_prediction_or_decisions_of_a_court() throws IOException {
        assertThat(purpose()).contains("diagnosis", "risk", "ranks no people", "charge", "bail", "remand", "sentence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ld-needs/README.md",
                "ld-screening/README.md",
                "ld-needs/src/main/java/org/ldsdk/needs/package-info.java",
                "ld-needs/src/main/java/org/ldsdk/needs/service/package-info.java",
                "ld-needs/src/main/java/org/ldsdk/needs/support/package-info.java",
                "ld-screening/src/main/java/org/ldsdk/screening/package-info.java"
            })
    void the_same_words_stand_wherever_people_are_screened_or_put_to_services(String file) throws IOException {
        assertThat(words(file)).contains(purpose());
    }
}
