package org.ldsdk.needs.gap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a printed report as somebody would who has nothing else, and ties together what belongs together. */
final class Reader {

    static final List<String> ANSWERS = List.of("yes", "no", "notKnown");
    private static final String ALL = "*";

    /** One printed row. */
    record Row(String section, String kind, String offer, String detail, JsonNode json) {

        String name() {
            return kind + " " + offer + " " + detail;
        }

        boolean isShown() {
            return !json.get("yes").isNull();
        }

        /** The row, and which of its answers, that says whom this one is about; null for everybody. */
        String parent() {
            return switch (kind) {
                case "need", "cumulative", "no-single-door" -> null;
                case "declined" -> "offer-does-not-meet " + offer + " |no";
                default -> "need  |yes";
            };
        }
    }

    private final CaseDraw drawn;
    private final JsonNode report;

    Reader(CaseDraw drawn, JsonNode report) {
        this.drawn = drawn;
        this.report = report;
    }

    List<String> sections() {
        List<String> sections = new ArrayList<>(List.of(""));
        report.get("needs").fieldNames().forEachRemaining(sections::add);
        return sections;
    }

    List<Row> rows(String section) {
        JsonNode printed = section.isEmpty()
                ? report.get("together")
                : report.get("needs").get(section).get("rows");
        List<Row> rows = new ArrayList<>();
        printed.forEach(row -> rows.add(new Row(
                section,
                row.get("kind").textValue(),
                row.path("offer").asText(""),
                row.path("detail").asText(""),
                row)));
        return rows;
    }

    private static char letter(String answer) {
        return answer.equals("notKnown") ? 'u' : answer.charAt(0);
    }

    /** How many there really are. */
    int truth(Row row, Grouping grouping, String group, String answer) {
        int count = 0;
        for (GapCase one : drawn.cases) {
            boolean inGroup = group.equals(ALL)
                    || CaseDraw.group(one.finding().profile(), grouping).equals(group);
            if (inGroup && Plain.answer(one, row.section, row.kind, row.offer, row.detail) == letter(answer)) {
                count++;
            }
        }
        return count;
    }

    private int size(Grouping grouping, String group) {
        return (int) drawn.cases.stream()
                .filter(one -> group.equals(ALL)
                        || CaseDraw.group(one.finding().profile(), grouping).equals(group))
                .count();
    }

    JsonNode sizes(Grouping grouping) {
        for (JsonNode one : report.get("groupings")) {
            if (one.get("fact").textValue().equals(grouping.fact())) {
                return one.get("sizes");
            }
        }
        throw new IllegalStateException(grouping.fact());
    }

    /** Everything that is printed of one section by one grouping, and what must hold whatever is printed. */
    Attack attack(String section, Grouping grouping) {
        Attack attack = new Attack();
        List<String> groups = new ArrayList<>(grouping.groups());
        groups.add(ALL);
        groups.forEach(group -> attack.number("size|" + group, size(grouping, group)));
        attack.equal(
                attack.number("size|" + ALL, 0),
                grouping.groups().stream()
                        .map(g -> attack.number("size|" + g, 0))
                        .toList());
        attack.sum(
                List.of(attack.number("size|" + ALL, 0)), report.get("people").intValue());
        sizes(grouping).forEach(printed -> {
            List<Integer> of = new ArrayList<>();
            printed.get("groups").forEach(name -> of.add(attack.number("size|" + name.textValue(), 0)));
            attack.sum(of, printed.get("people").intValue());
        });
        List<Row> rows = rows(section);
        rows.forEach(row -> groups.forEach(group -> ANSWERS.forEach(
                answer -> attack.number(name(row, answer, group), truth(row, grouping, group, answer)))));
        rows.forEach(row -> addRow(attack, row, grouping, groups));
        rows.forEach(row -> rows.forEach(other -> groups.forEach(group -> addTies(attack, row, other, group))));
        tryOut(attack, rows, grouping);
        rows.forEach(row -> grouping.groups().forEach(group -> tryOutSingle(attack, row, group, Map.of())));
        return attack;
    }

    /** The same caseloads, in which besides one person of a group had another answer to one question. */
    private static void tryOutSingle(Attack attack, Row row, String group, Map<Integer, Integer> before) {
        for (String from : ANSWERS) {
            for (String to : ANSWERS) {
                boolean isNew = !attack.isKnownToDiffer(attack.number(name(row, from, group), 0))
                        || !attack.isKnownToDiffer(attack.number(name(row, to, group), 0));
                if (!from.equals(to) && isNew) {
                    Map<Integer, Integer> changes = new HashMap<>(before);
                    for (String where : List.of(group, ALL)) {
                        changes.merge(attack.number(name(row, from, where), 0), -1, Integer::sum);
                        changes.merge(attack.number(name(row, to, where), 0), 1, Integer::sum);
                    }
                    attack.tryOut(changes);
                }
            }
        }
    }

    /** Caseloads in which two people had each other's answers: any of them that fits the print is as good as the true. */
    private void tryOut(Attack attack, List<Row> rows, Grouping grouping) {
        Set<List<String>> people = new LinkedHashSet<>();
        for (GapCase one : drawn.cases) {
            List<String> answers =
                    new ArrayList<>(List.of(CaseDraw.group(one.finding().profile(), grouping)));
            rows.forEach(row -> answers.add(answer(row, one)));
            people.add(answers);
        }
        for (List<String> one : people) {
            for (List<String> other : people) {
                if (!one.get(0).equals(other.get(0))) {
                    Map<Integer, Integer> changes = exchange(attack, rows, one, other);
                    if (attack.tryOut(changes)) {
                        rows.stream()
                                .filter(row -> !row.isShown())
                                .forEach(row -> tryOutSingle(attack, row, one.get(0), changes));
                    }
                }
            }
        }
    }

    private static String answer(Row row, GapCase one) {
        char letter = Plain.answer(one, row.section, row.kind, row.offer, row.detail);
        return ANSWERS.stream()
                .filter(answer -> letter(answer) == letter)
                .findFirst()
                .orElse("");
    }

    private static Map<Integer, Integer> exchange(Attack attack, List<Row> rows, List<String> one, List<String> other) {
        Map<Integer, Integer> changes = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            change(changes, attack, rows.get(i), one.get(i + 1), one.get(0), other.get(0));
            change(changes, attack, rows.get(i), other.get(i + 1), other.get(0), one.get(0));
        }
        return changes;
    }

    private static void change(
            Map<Integer, Integer> changes, Attack attack, Row row, String answer, String from, String to) {
        if (!answer.isEmpty()) {
            changes.merge(attack.number(name(row, answer, from), 0), -1, Integer::sum);
            changes.merge(attack.number(name(row, answer, to), 0), 1, Integer::sum);
        }
    }

    static String name(Row row, String answer, String group) {
        return row.name() + "|" + answer + "|" + group;
    }

    private void addRow(Attack attack, Row row, Grouping grouping, List<String> groups) {
        for (String group : groups) {
            String parent = row.parent() == null ? "size" : row.parent();
            attack.equal(
                    attack.number(parent + "|" + group, 0),
                    ANSWERS.stream()
                            .map(answer -> attack.number(name(row, answer, group), 0))
                            .toList());
        }
        for (String answer : ANSWERS) {
            attack.equal(
                    attack.number(name(row, answer, ALL), 0),
                    grouping.groups().stream()
                            .map(group -> attack.number(name(row, answer, group), 0))
                            .toList());
            if (row.isShown()) {
                attack.sum(
                        List.of(attack.number(name(row, answer, ALL), 0)),
                        row.json.get(answer).intValue());
            }
            row.json.get("by").get(grouping.fact()).forEach(printed -> {
                List<Integer> of = new ArrayList<>();
                if (printed.has("group")) {
                    of.add(attack.number(name(row, answer, printed.get("group").textValue()), 0));
                } else {
                    printed.get("together")
                            .forEach(group -> of.add(attack.number(name(row, answer, group.textValue()), 0)));
                }
                if (!printed.get(answer).isNull()) {
                    attack.sum(of, printed.get(answer).intValue());
                }
            });
        }
    }

    /** What is true of any two rows of a section, in each group, whatever the caseload. */
    private static void addTies(Attack attack, Row row, Row other, String group) {
        boolean sameOffer = row.offer.equals(other.offer);
        if (row.kind.equals("criterion-fails") && other.kind.equals("offer-does-not-meet") && sameOffer
                || row.kind.equals("reason") && other.kind.equals("offer-does-not-meet") && sameOffer
                || row.kind.equals("no-offer-meets") && other.kind.equals("offer-does-not-meet")
                || row.kind.equals("no-single-door") && other.kind.equals("cumulative")) {
            attack.atMost(
                    attack.number(name(row, "yes", group), 0), List.of(attack.number(name(other, "yes", group), 0)));
        }
        if (row.kind.equals("offer-does-not-meet")
                && (other.kind.equals("no-offer-meets")
                        || sameOffer && (other.kind.equals("reason") || other.kind.equals("criterion-fails")))) {
            attack.atMost(
                    attack.number(name(row, "no", group), 0), List.of(attack.number(name(other, "no", group), 0)));
        }
    }
}
