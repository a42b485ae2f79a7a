package org.ldsdk.screening.accuracy;

import java.util.Locale;
import java.util.Optional;
import org.ldsdk.core.instrument.PublishedAccuracy;

/** One study and what it would mean, in words. */
final class PublishedText {

    private final PublishedPredictiveValues published;
    private final PublishedAccuracy study;

    PublishedText(PublishedPredictiveValues published) {
        this.published = published;
        this.study = published.study();
    }

    String text() {
        return String.join("\n", head(), figures(), meaning()) + "\n";
    }

    private String head() {
        String people = study.people()
                .map(number -> String.format(Locale.ROOT, ", %,d people", number))
                .orElse("");
        return published.tool() + " " + study.threshold() + " against " + study.target() + ": " + study.setting()
                + people + ".";
    }

    private String figures() {
        String source =
                published.source().text() + (published.confirmed() ? "" : "; not confirmed by a source that was read");
        return "Sensitivity " + share(study.sensitivity()) + ", specificity " + share(study.specificity()) + " ("
                + source + ").";
    }

    private static String share(Optional<Double> share) {
        return share.map(String::valueOf).orElse("not given");
    }

    private String meaning() {
        return published
                .values()
                .map(values -> "At a prevalence of " + values.prevalence()
                        + ", if the tool does as well there as in the study:\n"
                        + values.naturalFrequencies().text())
                .value()
                .orElseGet(() -> "Predictive values are withheld: "
                        + published.values().reason().orElseThrow() + ".");
    }
}
