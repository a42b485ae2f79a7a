package org.ldsdk.samples.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.Known;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.NamedQuantities;
import org.ldsdk.core.json.Json;
import org.ldsdk.needs.ComplexityRules;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.service.Eligibility;
import org.ldsdk.needs.service.ServiceDirectory;

/** Ten invented services, each open to who has 3 to 6 needs at or above a level, and invented people with 12 needs from 0 to 4. */
final class TenServices {

    static final int NEEDS = 12;
    static final int MOST = 4;

    private static final int[] CRITERIA = {3, 4, 5, 6, 4, 5, 3, 6, 5, 4};
    private static final List<String> NAMES =
            IntStream.rangeClosed(1, NEEDS).mapToObj(need -> "need:" + need).toList();

    private static final String RULES = """
            {"id": "bench", "version": "1", "sources": {"bench": {"text": "Invented", "verified": true}}, "facts": [],
             "rules": [{"code": "never", "label": "never", "everyNeedFrom": 4, "atLeast": 12, "source": "bench"}]}
            """;

    private TenServices() {}

    /**
     * One service.
     *
     * @param needs which needs it reads
     * @param levels how high each must be at least
     */
    record Service(int[] needs, int[] levels) {

        boolean admits(int[] person) {
            for (int i = 0; i < needs.length; i++) {
                if (person[needs[i]] < levels[i]) {
                    return false;
                }
            }
            return true;
        }

        Criterion criterion() {
            List<Criterion> all = new ArrayList<>();
            for (int i = 0; i < needs.length; i++) {
                all.add(new Criterion.AtLeast(need(needs[i]), levels[i]));
            }
            return new Criterion.AllOf(all);
        }
    }

    static List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (int s = 0; s < CRITERIA.length; s++) {
            int[] needs = new int[CRITERIA[s]];
            int[] levels = new int[CRITERIA[s]];
            for (int i = 0; i < needs.length; i++) {
                needs[i] = (5 * s + 7 * i) % NEEDS;
                levels[i] = (s + i) % 3 == 0 ? 2 : 1;
            }
            services.add(new Service(needs, levels));
        }
        return services;
    }

    static String need(int need) {
        return NAMES.get(need);
    }

    static NamedQuantities quantities() {
        NamedQuantities quantities = NamedQuantities.none();
        for (int need = 0; need < NEEDS; need++) {
            quantities = quantities.number(need(need), "need " + (need + 1), 0, MOST);
        }
        return quantities;
    }

    /** The same services as a directory has them. */
    static Eligibility eligibility() {
        NeedDomains domains = NeedDomains.read(needsFile(), "bench.json");
        ServiceDirectory directory = ServiceDirectory.read(servicesFile(), "bench.json", domains);
        return Eligibility.of(directory, ComplexityRules.read(RULES, "bench.json", domains), "never");
    }

    private static String needsFile() {
        return """
                {"id": "bench", "version": "1", "sources": {"bench": {"text": "Invented", "verified": true}},
                 "severities": [%s], "domains": [%s]}
                """.formatted(each(MOST + 1, """
                                {"level": %1$d, "word": "step %1$d", "meaning": "step %1$d"}"""::formatted), each(NEEDS, need -> """
                                {"code": "%1$d", "label": "need %1$d", "tier": "basic", "source": "bench"}""".formatted(need + 1)));
    }

    private static String servicesFile() {
        return """
                {"id": "bench", "version": "1", "invented": true, "about": "Invented.", "offers": [%s]}
                """.formatted(each(CRITERIA.length, TenServices::offer));
    }

    private static String offer(int service) {
        List<Criterion> asked = services().get(service).criterion().parts();
        return """
                {"id": "service-%d", "name": {"text": "s"}, "provider": {"text": "s"}, "area": {"text": "s"}, "needs": [],
                 "capacity": {"policy": "none"}, "stated": [], "entry": [%s]}
                """.formatted(service, each(asked.size(), i -> """
                        {"code": "c-%d", "label": "c", "reason": "below", "criterion": %s}""".formatted(i, Json.toTree(asked.get(i)))));
    }

    private static String each(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(", "));
    }

    /** Each person's needs. */
    static int[][] people(int count) {
        SplittableRandom random = new SplittableRandom(20260101);
        int[][] people = new int[count][NEEDS];
        for (int[] person : people) {
            for (int need = 0; need < NEEDS; need++) {
                person[need] = random.nextInt(MOST + 1);
            }
        }
        return people;
    }

    static Map<String, Known<Integer>> numbers(int[] person) {
        Map<String, Known<Integer>> numbers = new HashMap<>();
        for (int need = 0; need < NEEDS; need++) {
            numbers.put(need(need), Known.of(person[need]));
        }
        return numbers;
    }

    static NamedFacts facts(NamedQuantities quantities, int[] person) {
        return quantities.facts(numbers(person), Map.of());
    }
}
