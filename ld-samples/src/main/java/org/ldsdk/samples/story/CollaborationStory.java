package org.ldsdk.samples.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ldsdk.ripls.collaboration.ActivityAnalysis;
import org.ldsdk.ripls.collaboration.Concept;
import org.ldsdk.ripls.collaboration.ContactConditions;
import org.ldsdk.ripls.collaboration.Coverage;
import org.ldsdk.ripls.collaboration.IntegrationMatrix;
import org.ldsdk.ripls.collaboration.IntegrationReport;
import org.ldsdk.ripls.collaboration.Stated;
import org.ldsdk.ripls.collaboration.TrainingModel;

/** Where do organisations that share clients work too little together, and does their training help? */
public final class CollaborationStory {

    private static final Map<String, Stated> JOINT_DAY = Map.of(
            "common-goals", Stated.YES,
            "equal-status", Stated.NO,
            "institutional-support", Stated.YES,
            "similarities-and-differences", Stated.UNKNOWN,
            "successful-cooperation", Stated.YES,
            "positive-expectations", Stated.YES,
            "typical-members", Stated.NO);

    private static final Map<String, Stated> PROGRAMME = Map.of(
            "awareness-criminal-justice", Stated.YES,
            "awareness-mental-health", Stated.NO,
            "awareness-innovation", Stated.YES,
            "intensive-concepts", Stated.YES,
            "intensive-systems", Stated.YES,
            "intensive-integration", Stated.YES,
            "intensive-plan", Stated.YES,
            "graduated-action-learning", Stated.NO,
            "graduated-practice", Stated.NO,
            "evaluation-people", Stated.YES);

    private CollaborationStory() {}

    /**
     * Prints this story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(text());
    }

    static String text() {
        return "WORKING TOGETHER\n\n1. Who works with whom, and who should\n" + integration()
                + "\n2. What stands in the way\n" + contradictions() + "\n3. A planned joint day (invented)\n" + event()
                + "\n4. A training programme (invented)\n"
                + TrainingModel.of("three-phase-2015").evaluate(PROGRAMME).text();
    }

    private static String integration() {
        String file = "partnership-invented.json";
        return IntegrationReport.of(IntegrationMatrix.read(Resources.text(file), file))
                .text();
    }

    private static String contradictions() {
        String file = "court-report.json";
        return ActivityAnalysis.read(Resources.text(file), file).text();
    }

    private static String event() {
        ContactConditions conditions = ContactConditions.shipped();
        Map<String, Coverage<Concept>> found = conditions.evaluate(JOINT_DAY);
        return conditions.lists().stream()
                .map(list -> event(list.title(), Objects.requireNonNull(found.get(list.id()))))
                .collect(Collectors.joining());
    }

    private static String event(String list, Coverage<Concept> found) {
        return list + "\n" + line("misses", found.missing()) + line("not known", found.unknown());
    }

    private static String line(String what, List<Concept> concepts) {
        return "  " + what + ": "
                + (concepts.isEmpty()
                        ? "nothing"
                        : concepts.stream().map(Concept::label).collect(Collectors.joining(", ")))
                + "\n";
    }
}
