package org.ldsdk.ripls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report could not compute: a line for each figure and reason, with all the scales or items concerned. */
final class Uncomputed {

    private record Key(boolean ofItems, String figure, String reason) {}

    private final Map<Key, List<String>> subjects = new LinkedHashMap<>();

    void ofScale(String scale, String figure, String reason) {
        add(new Key(false, figure, reason), scale);
    }

    void ofItem(String item, String figure, String reason) {
        add(new Key(true, figure, reason), item);
    }

    private void add(Key key, String subject) {
        subjects.computeIfAbsent(key, any -> new ArrayList<>()).add(subject);
    }

    /** In the order in which the figures were first asked for. */
    List<String> lines() {
        return subjects.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(Key key, List<String> subjects) {
        String names = key.ofItems() ? items(subjects) : String.join(", ", subjects);
        return names + " " + key.figure() + ": " + key.reason();
    }

    /** Items by name, such as {@code item 3} or {@code items 3, 4}. */
    static String items(List<String> codes) {
        return (codes.size() == 1 ? "item " : "items ") + String.join(", ", codes);
    }
}
