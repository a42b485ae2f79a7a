package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintServicesTest {

    @TempDir
    private Path folder;

    private Path sample(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream json = LintCommand.class.getResourceAsStream("/org/ldsdk/samples/" + name)) {
            Files.copy(json, copy);
        }
        return copy;
    }

    @Test
    void files_of_services_are_named_with_what_to_look_at() throws IOException {
        Ran ran = Ran.workbench(
                "lint", "--services", sample("services-keys-to-diversion.json"), sample("services-invented.json"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("No fault. services-keys-to-diversion 1, SHA-256 "),
                        line -> assertThat(line).startsWith("No fault. services-invented 1, SHA-256 "),
                        line -> assertThat(line)
                                .startsWith("To look at: ServiceOffer[cass].entry[offence-acknowledged]: "
                                        + "acknowledgement-too-early. It reads fact:offence-acknowledged"),
                        line -> assertThat(line)
                                .isEqualTo("To look at: ServiceOffer[invented-talking-therapy]"
                                        + ".entry[no-substance-misuse]: exclusion-is-precondition. It excludes everybody"
                                        + " whom invented-drug-and-alcohol takes, by severity."));
    }

    @Test
    void faults_of_services_end_with_2() throws IOException {
        Ran ran = Ran.workbench("lint", "--services", sample("services-invented.json"));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("OfferAddition[mo-del].offer: must be one of");
    }
}
