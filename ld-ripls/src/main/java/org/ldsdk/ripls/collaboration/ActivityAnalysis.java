package org.ldsdk.ripls.collaboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * Activity systems side by side, and the contradictions found in and between them: which are unresolved, at which level,
 * touching which element? Written as JSON with {@link Json#write}.
 *
 * @param title what is looked at
 * @param systems the systems, at least one
 * @param contradictions what was found, perhaps nothing
 */
public record ActivityAnalysis(String title, List<ActivitySystem> systems, List<Contradiction> contradictions) {

    /** Copies the lists; refuses codes that are there twice and systems that are not there, all at once. */
    public ActivityAnalysis {
        systems = List.copyOf(systems);
        contradictions = List.copyOf(contradictions);
        ProblemsException.throwIfAny(problems(systems, contradictions));
    }

    /**
     * Reads an analysis.
     *
     * @param json the text
     * @param where what to call the input in a problem, such as a file name
     * @return the analysis
     * @throws ProblemsException if the text is no such analysis
     */
    public static ActivityAnalysis read(String json, String where) {
        return Json.read(json, ActivityAnalysis.class, where);
    }

    private static List<Problem> problems(List<ActivitySystem> systems, List<Contradiction> contradictions) {
        List<Problem> problems = new ArrayList<>();
        List<String> codes = systems.stream().map(ActivitySystem::code).toList();
        if (codes.isEmpty()) {
            problems.add(new Problem("ActivityAnalysis.systems", "must not be empty"));
        }
        twice(codes)
                .forEach(code -> problems.add(new Problem("ActivitySystem[" + code + "].code", "must be there once")));
        twice(contradictions.stream().map(Contradiction::code).toList())
                .forEach(code -> problems.add(new Problem("Contradiction[" + code + "].code", "must be there once")));
        for (Contradiction contradiction : contradictions) {
            contradiction.tension().places().stream()
                    .map(Tension.Place::system)
                    .distinct()
                    .filter(system -> !codes.contains(system))
                    .map(system -> new Problem(
                            "Contradiction[" + contradiction.code() + "].tension",
                            "must be in one of " + String.join(", ", codes) + ", but was in " + system))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Stream<String> twice(List<String> codes) {
        return IntStream.range(0, codes.size())
                .filter(i -> codes.indexOf(codes.get(i)) < i)
                .mapToObj(codes::get)
                .distinct();
    }

    /** {@return what is known to be unresolved, by level and then in the order given} */
    public List<Contradiction> unresolved() {
        return stated(Stated.NO);
    }

    /** {@return what may be resolved or not, by level and then in the order given} */
    public List<Contradiction> unknown() {
        return stated(Stated.UNKNOWN);
    }

    /** {@return what is known to be unresolved, by each element it touches; elements that none touches are left out} */
    public Map<ActivityElement, List<Contradiction>> unresolvedByElement() {
        Map<ActivityElement, List<Contradiction>> found = new LinkedHashMap<>();
        for (ActivityElement element : ActivityElement.values()) {
            List<Contradiction> touching =
                    unresolved().stream().filter(it -> it.touches(element)).toList();
            if (!touching.isEmpty()) {
                found.put(element, touching);
            }
        }
        return found;
    }

    private List<Contradiction> stated(Stated resolved) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.resolved() == resolved)
                .sorted(Comparator.comparingInt(Contradiction::level))
                .toList();
    }

    /** {@return what is unresolved and what is not known, with level and elements; lines end with LF} */
    public String text() {
        return title + "\n"
                + section("Unresolved", unresolved())
                + section("Not known whether resolved", unknown())
                + section("Resolved", stated(Stated.YES));
    }

    private String section(String heading, List<Contradiction> found) {
        return found.isEmpty()
                ? ""
                : found.stream()
                        .map(it ->
                                "    level " + it.level() + ": " + it.label() + "\n      " + words(it.tension()) + "\n")
                        .collect(Collectors.joining("", "  " + heading + "\n", ""));
    }

    private String words(Tension tension) {
        String places = tension.places().stream().map(this::words).collect(Collectors.joining(" against "));
        return tension instanceof Tension.WithAdvancedObject object ? places + " against " + object.advanced() : places;
    }

    private String words(Tension.Place place) {
        ActivitySystem system = systems.stream()
                .filter(it -> it.code().equals(place.system()))
                .findFirst()
                .orElseThrow();
        return system.name() + ", " + system.words(place.element());
    }
}
