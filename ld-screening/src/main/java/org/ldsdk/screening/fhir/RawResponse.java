package org.ldsdk.screening.fhir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A QuestionnaireResponse as it stands, its items in one list in the order of the resource. Its text form shows nothing of it. */
final class RawResponse {

    final Place place;
    final ProblemList problems = new ProblemList();
    final List<RawItem> items = new ArrayList<>();

    /** What stands in the entries of a Bundle. */
    final List<RawResponse> entries = new ArrayList<>();

    @Nullable
    String resourceType;

    @Nullable
    String id;

    @Nullable
    String subject;

    @Nullable
    String status;

    @Nullable
    String authored;

    @Nullable
    String questionnaire;

    /** What tells that it is of another version of FHIR: the name of that version. */
    @Nullable
    String otherVersion;

    /** Whether something stands in it that may change the meaning of all of it. */
    boolean spoiled;

    RawResponse(Place place) {
        this.place = place;
    }

    @Override
    public String toString() {
        return "RawResponse";
    }
}
