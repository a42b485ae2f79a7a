package org.ldsdk.needs.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.ldsdk.needs.service.ServiceOffer;

/** Whether options can be looked for: a finding by these services, and wishes for offers that are there. */
final class OptionsCheck {

    private OptionsCheck() {}

    static void check(PersonFinding found, ServiceDirectory directory) {
        List<String> offers = directory.offers().stream().map(ServiceOffer::id).toList();
        if (Collections.indexOfSubList(found.definitions(), directory.definitions()) < 0
                || !offers.equals(List.copyOf(found.offers().keySet()))) {
            throw new IllegalArgumentException(
                    "PackageOptions.directory: must be the one that the finding is by, but was "
                            + directory.definitions());
        }
        List<Problem> problems = new ArrayList<>();
        checkThere("NeedsProfile.refused", found.profile().refused(), directory, problems);
        checkThere("NeedsProfile.chosen", found.profile().chosen(), directory, problems);
        ProblemsException.throwIfAny(problems);
    }

    private static void checkThere(
            String where, List<String> offers, ServiceDirectory directory, List<Problem> problems) {
        IntStream.range(0, offers.size())
                .filter(i -> directory.offer(offers.get(i)).isEmpty())
                .forEach(i -> problems.add(
                        new Problem(where + "[" + i + "]", "must be the id of an offer in the service files")));
    }
}
