package org.ldsdk.ripls.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ldsdk.core.Citation;
import org.ldsdk.core.ProblemsException;

/**
 * A published model of training for mental health and criminal justice staff, stage by stage. The model of four stages (2012)
 * and that of three phases (2015) are different versions; neither replaces the other here.
 *
 * @param id stable name: {@code four-stage-2012} or {@code three-phase-2015}
 * @param title what it is
 * @param source where it is printed
 * @param caveats what a reader should know
 * @param stages the stages or phases, in printed order
 */
public record TrainingModel(
        String id, String title, Citation source, List<String> caveats, List<TrainingStage> stages) {

    /** Copies the lists. */
    public TrainingModel {
        caveats = List.copyOf(caveats);
        stages = List.copyOf(stages);
    }

    /** {@return both models, the older first} */
    public static List<TrainingModel> all() {
        return Holder.MODELS;
    }

    /**
     * A model.
     *
     * @param id its name
     * @return its stages
     * @throws ProblemsException if there is no such model; it lists those there are
     */
    public static TrainingModel of(String id) {
        return Shipped.find("TrainingModel", Holder.MODELS, TrainingModel::id, id);
    }

    /**
     * Which stages does a programme lack, and for whom?
     *
     * @param programme whether it has a part, by the part's code; a part that is not mentioned is unknown
     * @return what it has and lacks, stage by stage
     * @throws ProblemsException naming every code that is no part of this model
     */
    public TrainingCoverage evaluate(Map<String, Stated> programme) {
        Set<String> codes = stages.stream()
                .flatMap(stage -> stage.parts().stream())
                .map(TrainingPart::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Coverage.check("TrainingModel[" + id + "].programme", codes, programme);
        return new TrainingCoverage(
                this,
                stages.stream()
                        .map(stage -> Coverage.of(stage.parts(), TrainingPart::code, programme))
                        .toList());
    }

    /**
     * A stage or phase.
     *
     * @param code stable code
     * @param label what it is called
     * @param parts what it has for whom
     */
    public record TrainingStage(String code, String label, List<TrainingPart> parts) {

        /** Copies the list. */
        public TrainingStage {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a stage has for somebody.
     *
     * @param code stable code, once in a model
     * @param label what it is about
     * @param audience for whom
     * @param unconfirmed what of this no source that was read says; empty if all of it is confirmed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TrainingPart(String code, String label, Audience audience, Optional<String> unconfirmed) {

        /** {@return audience and content, and what is unconfirmed, in words} */
        public String text() {
            return "for " + audience.words() + ": " + label
                    + unconfirmed.map(what -> " (unconfirmed: " + what + ")").orElse("");
        }
    }

    /** For whom a part is. */
    public enum Audience {
        /** Staff or trainees of police, courts, probation and prisons. */
        CRIMINAL_JUSTICE("criminal justice"),
        /** Staff or trainees of mental health and related services. */
        MENTAL_HEALTH("mental health"),
        /** Each agency, by itself. */
        EACH_AGENCY("each agency"),
        /** The agencies in one room. */
        TOGETHER("the agencies together");

        private final String words;

        Audience(String words) {
            this.words = words;
        }

        /** {@return as a reader meets it} */
        public String words() {
            return words;
        }
    }

    private static final class Holder {

        static final List<TrainingModel> MODELS = Shipped.readList("training-models.json", TrainingModel.class);
    }
}
