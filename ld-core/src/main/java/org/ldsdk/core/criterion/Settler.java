package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the fewest answers that settle a verdict each way, size by size. Unknowns that do the same, and choices that do the same,
 * are tried once.
 */
final class Settler {

    private static final int MOST_SITUATIONS = 50_000;

    private final Node node;
    private final Facts facts;
    private final List<Group> groups;
    private final SettlingSets met;
    private final SettlingSets notMet;
    private final List<List<Integer>> picked = new ArrayList<>();
    private final Effort effort = new Effort(MOST_SITUATIONS);

    private Settler(Node node, Facts facts) {
        this.node = node;
        this.facts = facts;
        this.groups = groups(node, facts);
        this.met = new SettlingSets(groups, facts);
        this.notMet = new SettlingSets(groups, facts);
    }

    static Settling settle(Node node, Facts facts) {
        Settler settler = new Settler(node, facts);
        int questions = settler.groups.stream().mapToInt(Group::size).sum();
        boolean within = true;
        for (int size = 1; size <= questions && within && !settler.isDone(); size++) {
            within = settler.pick(0, size);
            if (within) {
                settler.met.close();
                settler.notMet.close();
            }
        }
        return new Settling(settler.met.side(within), settler.notMet.side(within));
    }

    private boolean isDone() {
        return met.isClosed() && notMet.isClosed();
    }

    /** Picks the remaining answers from this group on; false if the search became too long. */
    private boolean pick(int group, int remaining) {
        if (remaining == 0) {
            return judge();
        }
        if (group == groups.size()) {
            return true;
        }
        picked.add(new ArrayList<>());
        boolean within = pickMembers(group, remaining, 0);
        picked.remove(picked.size() - 1);
        return within;
    }

    /** Leaves the group as it is, or answers one more of its members with a choice not before {@code least}. */
    private boolean pickMembers(int group, int remaining, int least) {
        boolean within = pick(group + 1, remaining);
        List<Integer> mine = picked.get(picked.size() - 1);
        Group from = groups.get(group);
        if (remaining == 0 || mine.size() == from.size() || !facts.isOpen(from.member(mine.size()))) {
            return within;
        }
        int member = from.member(mine.size());
        for (int choice = least; choice < from.classes().size() && within; choice++) {
            mine.add(choice);
            facts.questions().answer(member, from.classes().get(choice).get(0));
            within = isSettledBySmallerSet(remaining) || pickMembers(group, remaining - 1, choice);
            facts.questions().retract(member);
            mine.remove(mine.size() - 1);
        }
        return within;
    }

    private boolean isSettledBySmallerSet(int remaining) {
        return remaining > 1 && node.quick(facts).isDecided();
    }

    private boolean judge() {
        Verdict verdict = node.decide(facts, effort);
        if (verdict == Verdict.MET) {
            met.add(picked);
        } else if (verdict == Verdict.NOT_MET) {
            notMet.add(picked);
        }
        return effort.spend();
    }

    private static List<Group> groups(Node node, Facts facts) {
        Map<List<List<Double>>, List<Integer>> byRole = new LinkedHashMap<>();
        node.open(facts).stream()
                .filter(unknown -> !facts.questions().question(unknown).isEmpty())
                .forEach(unknown -> byRole.computeIfAbsent(
                                facts.questions().role(unknown, node.quantities), role -> new ArrayList<>())
                        .add(unknown));
        List<Group> groups = new ArrayList<>();
        byRole.forEach((role, members) -> groups.add(new Group(members, classes(role))));
        return groups;
    }

    private static List<List<Integer>> classes(List<List<Double>> role) {
        Map<List<Double>, List<Integer>> byEffect = new LinkedHashMap<>();
        for (int choice = 0; choice < role.size(); choice++) {
            byEffect.computeIfAbsent(role.get(choice), effect -> new ArrayList<>())
                    .add(choice);
        }
        return List.copyOf(byEffect.values());
    }

    /**
     * Unknowns that can stand for one another.
     *
     * @param members the unknowns
     * @param classes their choices; those of one class do the same
     */
    record Group(List<Integer> members, List<List<Integer>> classes) {

        int size() {
            return members.size();
        }

        int member(int index) {
            return members.get(index);
        }
    }
}
