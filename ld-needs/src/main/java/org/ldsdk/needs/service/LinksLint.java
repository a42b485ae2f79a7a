package org.ldsdk.needs.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ldsdk.core.Problem;

/**
 * Faults of what offers say of each other, after all files are put together: every name is known, and whatever must
 * come together can. Offers that require each other in a circle simply come together.
 */
final class LinksLint {

    private final SortedMap<String, ServiceOffer> offers;
    private final List<Problem> problems;

    private LinksLint(ServiceDirectory directory, List<Problem> problems) {
        this.offers = directory.offersById();
        this.problems = problems;
    }

    static void check(ServiceDirectory directory, List<Problem> problems) {
        LinksLint lint = new LinksLint(directory, problems);
        directory.offers().forEach(lint::checkOffer);
    }

    private void checkOffer(ServiceOffer offer) {
        String where = "ServiceOffer[" + offer.id() + "]";
        checkNames(where + ".requires", offer, offer.requires());
        checkNames(where + ".notWith", offer, offer.notWith());
        checkCanComeTogether(where + ".requires", offer);
    }

    private void checkNames(String where, ServiceOffer offer, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.equals(offer.id())) {
                problems.add(new Problem(where, "must not be the offer itself"));
            } else if (!offers.containsKey(name)) {
                problems.add(new Problem(where, "must be ids of offers, but was " + name));
            }
            if (!seen.add(name)) {
                problems.add(new Problem(where, "must be there once each, but twice was " + name));
            }
        }
    }

    private void checkCanComeTogether(String where, ServiceOffer offer) {
        SortedSet<String> together = together(offer);
        together.forEach(one -> together.tailSet(one).stream()
                .filter(other -> excludes(one, other) || excludes(other, one))
                .forEach(other -> problems.add(new Problem(
                        where,
                        "must not lead to offers that exclude each other, but led to " + one + " and " + other))));
    }

    /** The offer and everything that comes with it, as far as it is there. */
    private SortedSet<String> together(ServiceOffer offer) {
        SortedSet<String> together = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(offer.id()));
        while (!open.isEmpty()) {
            String id = open.remove();
            ServiceOffer next = offers.get(id);
            if (next != null && together.add(id)) {
                open.addAll(next.requires());
            }
        }
        return together;
    }

    private boolean excludes(String one, String other) {
        ServiceOffer offer = offers.get(one);
        return offer != null && !one.equals(other) && offer.notWith().contains(other);
    }
}
