package org.ldsdk.samples.workbench;

import java.util.Optional;
import org.ldsdk.core.instrument.MissingPolicy;
import picocli.CommandLine.Option;

/** How answers are written, and what is done about those that are missing: the same for every command that scores. */
final class AnswerOptions {

    @Option(
            names = "--coding",
            paramLabel = "NAME",
            description = "How answers are written, if not in the definition's own codes.")
    private String coding = "";

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            description = "What to do about missing answers: published, interval, listwise or prorate=SHARE."
                    + " Unless said, score follows the published rule, ripls is listwise.")
    private String missing = "";

    Optional<String> coding() {
        return Optional.of(coding).filter(name -> !name.isEmpty());
    }

    MissingPolicy policy(MissingPolicy unlessSaid) {
        return missing.isEmpty() ? unlessSaid : MissingPolicy.parse(missing);
    }
}
