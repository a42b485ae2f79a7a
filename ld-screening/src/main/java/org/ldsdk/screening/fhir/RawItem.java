package org.ldsdk.screening.fhir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item as it stands in a resource, without the items inside it. Its text form shows nothing of it. */
final class RawItem {

    final Place place;
    final List<RawAnswer> answers = new ArrayList<>(1);

    @Nullable
    String linkId;

    /** The code of the reason why there is no answer. */
    @Nullable
    String absent;

    /** Whether something stands in it that may change its meaning. */
    boolean spoiled;

    RawItem(Place place) {
        this.place = place;
    }

    @Override
    public String toString() {
        return "RawItem";
    }
}
