package org.ldsdk.ripls.collaboration;

import java.util.List;
import java.util.stream.IntStream;
import org.ldsdk.ripls.collaboration.TrainingModel.TrainingPart;
import org.ldsdk.ripls.collaboration.TrainingModel.TrainingStage;

/**
 * A programme held against a model of training.
 *
 * @param model the model
 * @param parts what the programme has and lacks, in the order of the model's stages
 */
public record TrainingCoverage(TrainingModel model, List<Coverage<TrainingPart>> parts) {

    /** Copies the list. */
    public TrainingCoverage {
        parts = List.copyOf(parts);
        if (parts.size() != model.stages().size()) {
            throw new IllegalArgumentException("TrainingCoverage.parts: must be as many as the model's stages");
        }
    }

    /** {@return the stages of which the programme lacks every part} */
    public List<TrainingStage> missing() {
        return IntStream.range(0, parts.size())
                .filter(stage -> parts.get(stage).provided().isEmpty()
                        && parts.get(stage).unknown().isEmpty())
                .mapToObj(stage -> model.stages().get(stage))
                .toList();
    }

    /** {@return what the programme lacks and what is not known of it, by stage and for whom; lines end with LF} */
    public String text() {
        StringBuilder text = new StringBuilder(model.title()).append('\n');
        for (int stage = 0; stage < parts.size(); stage++) {
            Coverage<TrainingPart> coverage = parts.get(stage);
            text.append("  " + model.stages().get(stage).label() + ": " + words(coverage) + "\n");
            coverage.missing().forEach(part -> text.append("    lacks, " + part.text() + "\n"));
            coverage.unknown().forEach(part -> text.append("    not known, " + part.text() + "\n"));
        }
        model.caveats().forEach(caveat -> text.append("  " + caveat + "\n"));
        return text.toString();
    }

    private static String words(Coverage<TrainingPart> coverage) {
        if (coverage.isComplete()) {
            return "there";
        }
        if (coverage.provided().isEmpty() && coverage.unknown().isEmpty()) {
            return "lacking";
        }
        if (coverage.provided().isEmpty() && coverage.missing().isEmpty()) {
            return "not known";
        }
        return coverage.missing().isEmpty() ? "partly not known" : "partly lacking";
    }
}
