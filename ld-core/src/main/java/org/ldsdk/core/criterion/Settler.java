package org.ldsdk.core.criterion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for the fewest answers that settle a verdict each way, size by size. Unknowns that do the same, and choices that do the same,
 * are tried once; so are answers to the same questions that come to the same together.
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
    private final Set<Residual.Key> seen = new HashSet<>();
    private final Residual situation = new Residual();

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
            settler.seen.clear();
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
        if (!isNew(group, remaining, least)) {
            return !effort.isExhausted();
        }
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

    /** Of answers to the same questions that come to the same, the first are enough. */
    private boolean isNew(int group, int remaining, int least) {
        situation.clear();
        situation.add(remaining);
        situation.add(remaining == 0 ? 0 : least);
        for (int i = 0; i <= group; i++) {
            groups.get(i).describe(picked.get(i), situation);
        }
        return seen.add(situation.key()) && effort.spend();
    }

    /** None does before a side is closed: all smaller sets were tried. */
    private boolean isSettledBySmallerSet(int remaining) {
        return remaining > 1
                && (met.isClosed() || notMet.isClosed())
                && node.quick(facts).isDecided();
    }

    private boolean judge() {
        Verdict verdict = node.decide(facts, effort);
        if (verdict == Verdict.MET) {
            met.add(picked);
        } else if (verdict == Verdict.NOT_MET) {
            notMet.add(picked);
        }
        return !effort.isExhausted();
    }

    private static List<Group> groups(Node node, Facts facts) {
        Map<List<List<Double>>, List<Integer>> byRole = new LinkedHashMap<>();
        node.open(facts).stream()
                .filter(unknown -> !facts.questions().question(unknown).isEmpty())
                .forEach(unknown -> byRole.computeIfAbsent(
                                facts.questions().role(unknown, node.quantities), role -> new ArrayList<>())
                        .add(unknown));
        List<Group> groups = new ArrayList<>();
        byRole.forEach((role, members) -> groups.add(Group.of(role, members)));
        return groups;
    }

    /**
     * Unknowns that can stand for one another.
     *
     * @param members the unknowns
     * @param classes their choices; those of one class do the same
     * @param effects what a choice of each class does, as far as classes differ in it
     */
    record Group(List<Integer> members, List<List<Integer>> classes, List<double[]> effects) {

        static Group of(List<List<Double>> role, List<Integer> members) {
            Map<List<Double>, List<Integer>> byEffect = new LinkedHashMap<>();
            for (int choice = 0; choice < role.size(); choice++) {
                byEffect.computeIfAbsent(role.get(choice), effect -> new ArrayList<>())
                        .add(choice);
            }
            int[] differing = IntStream.range(0, role.get(0).size())
                    .filter(i -> role.stream()
                                    .map(effect -> effect.get(i))
                                    .distinct()
                                    .count()
                            > 1)
                    .toArray();
            List<double[]> effects = byEffect.keySet().stream()
                    .map(effect ->
                            IntStream.of(differing).mapToDouble(effect::get).toArray())
                    .toList();
            return new Group(members, List.copyOf(byEffect.values()), effects);
        }

        int size() {
            return members.size();
        }

        int member(int index) {
            return members.get(index);
        }

        /** Writes how many members are picked, and what they do together. */
        void describe(List<Integer> picked, Residual into) {
            into.add(picked.size());
            for (int i = 0; i < effects.get(0).length; i++) {
                double sum = 0;
                for (int choice : picked) {
                    sum += effects.get(choice)[i];
                }
                into.add(Double.doubleToLongBits(sum));
            }
        }
    }
}
