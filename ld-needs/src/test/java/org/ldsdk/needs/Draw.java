package org.ldsdk.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.ScoreRange;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.ScreeningTool;
import org.ldsdk.screening.ScreeningTools;

/** Draws small lists of needs, rules over them, and people; all of it invented. */
public final class Draw {

    /** Few enough that every completion can be tried. */
    public static final NeedDomains DOMAINS = NeedDomains.read("""
        {"id": "few-needs", "version": "1", "sources": {"s": {"text": "Invented", "verified": false}},
         "severities": [
           {"level": 0, "word": "none", "meaning": "m"}, {"level": 1, "word": "mild", "meaning": "m"},
           {"level": 2, "word": "moderate", "meaning": "m"}, {"level": 3, "word": "severe", "meaning": "m"},
           {"level": 4, "word": "very severe", "meaning": "m"}],
         "domains": [
           {"code": "risk", "label": "risk", "tier": "safety", "source": "s"},
           {"code": "roof", "label": "roof", "tier": "basic", "source": "s"},
           {"code": "mind", "label": "mind", "tier": "treatment", "source": "s"},
           {"code": "drink", "label": "drink", "tier": "treatment", "source": "s"}]}\
        """, "few-needs.json");

    /** Facts that rules and services may read. */
    public static final List<String> FACTS = List.of("offends", "agrees", "registered");

    private static final ScreeningTool TAG = ScreeningTools.of("tag");
    private static final ScreeningTool PHQ_2 = ScreeningTools.of("phq-2");

    /** The total that rules may read. */
    public static final ToolTotal TOTAL = new ToolTotal(TAG.definition(), "total", new ScoreRange(0, 24));

    private final Random random;

    /**
     * @param random where chance comes from
     */
    public Draw(Random random) {
        this.random = random;
    }

    /** {@return a number below the bound} */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** {@return one of them} */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** {@return the same in another order} */
    public <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** {@return a need's code} */
    public String need() {
        return one(DOMAINS.domains()).code();
    }

    /** {@return a profile in which some is rated, some not, and some missing for a reason} */
    public NeedsProfile profile() {
        NeedsProfile profile = NeedsProfile.of("drawn");
        for (NeedDomain domain : DOMAINS.domains()) {
            profile = switch (random.nextInt(5)) {
                case 0 -> profile;
                case 1 -> profile.with(Rating.missing(domain.code(), Rater.PRACTITIONER, one(reasons())));
                default -> profile.rate(domain.code(), Rater.PRACTITIONER, random.nextInt(5));
            };
            profile = random.nextInt(3) == 0 ? profile.rate(domain.code(), Rater.PERSON, random.nextInt(5)) : profile;
        }
        for (String fact : FACTS) {
            profile = random.nextBoolean() ? profile.fact(fact, one(List.of("yes", "no"))) : profile;
        }
        return random.nextBoolean() ? profile.with(tag()) : profile;
    }

    /** {@return a result of TAG, of which some domains were rated} */
    public Evidence tag() {
        Response response = Response.empty();
        for (int item = 1; item <= 7; item++) {
            response = random.nextInt(4) == 0 ? response : response.answer("" + item, "" + random.nextInt(4));
        }
        return Evidence.together(TAG.screen(response), LocalDate.of(2026, 11, 1 + random.nextInt(20)));
    }

    /** {@return a result that stands beside one need} */
    public Evidence beside(String need) {
        Response response = Response.empty();
        for (int item = 1; item <= 2; item++) {
            response = random.nextInt(4) == 0 ? response : response.answer("" + item, "" + random.nextInt(4));
        }
        return Evidence.of(PHQ_2.screen(response), need, LocalDate.of(2026, 11, 1 + random.nextInt(20)));
    }

    private static List<MissingReason> reasons() {
        return List.of(MissingReason.values());
    }

    /** {@return one or two rules that count different things} */
    public ComplexityRules rules() {
        List<ComplexityRule> rules = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            rules.add(rule("rule-" + i));
        }
        String json = Json.write(Map.of(
                "id",
                "rules",
                "version",
                "1",
                "sources",
                Map.of("s", Map.of("text", "Invented", "verified", false)),
                "facts",
                List.of(Map.of("code", "offends", "label", "offends", "values", List.of("yes", "no"))),
                "rules",
                rules));
        return ComplexityRules.read(json, "rules.json", DOMAINS);
    }

    private ComplexityRule rule(String code) {
        ImmutableComplexityRule.Builder rule =
                ImmutableComplexityRule.builder().code(code).label(code).source("s");
        if (random.nextInt(4) == 0) {
            return rule.everyNeedFrom(1 + random.nextInt(4))
                    .atLeast(1 + random.nextInt(4))
                    .build();
        }
        if (random.nextInt(3) == 0) {
            return grouped(rule);
        }
        if (random.nextInt(3) == 0) {
            return rule.total(TOTAL)
                    .locator("cut-off")
                    .atLeast(1 + random.nextInt(24))
                    .build();
        }
        List<Counted> counts = counts();
        return rule.counts(counts).atLeast(1 + random.nextInt(counts.size())).build();
    }

    /** Two groups that share nothing. */
    private ComplexityRule grouped(ImmutableComplexityRule.Builder rule) {
        List<Counted> counts = counts();
        while (counts.size() < 2) {
            counts = counts();
        }
        int first = 1 + random.nextInt(counts.size() - 1);
        return rule.addGroups(group("first", counts.subList(0, first)))
                .addGroups(group("second", counts.subList(first, counts.size())))
                .atLeast(1 + random.nextInt(2))
                .build();
    }

    private CountGroup group(String code, List<Counted> counts) {
        return new CountGroup(code, code, counts, 1 + random.nextInt(counts.size()));
    }

    private List<Counted> counts() {
        List<Criterion> single = new ArrayList<>();
        DOMAINS.domains()
                .forEach(domain -> single.add(new Criterion.AtLeast(domain.quantity(), 1 + random.nextInt(4))));
        single.add(new Criterion.OneOf("fact:offends", List.of("yes")));
        List<Criterion> left = shuffled(single).subList(0, 1 + random.nextInt(single.size()));
        List<Counted> counts = new ArrayList<>();
        while (!left.isEmpty()) {
            int size = Math.min(left.size(), 1 + random.nextInt(2));
            List<Criterion> anyOf = left.subList(0, size);
            counts.add(new Counted("counted", size == 1 ? anyOf.get(0) : new Criterion.AnyOf(anyOf)));
            left = left.subList(size, left.size());
        }
        return counts;
    }

    // --- one by one

    /**
     * Every way in which what is unknown could be: severities by need, values by fact.
     *
     * @param profile one person's needs
     * @return the completions
     */
    public static List<Map<String, Object>> completions(NeedsProfile profile) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (NeedDomain domain : DOMAINS.domains()) {
            List<Object> can = profile.severity(domain.code())
                    .value()
                    .<List<Object>>map(List::of)
                    .orElse(List.of(0, 1, 2, 3, 4));
            all = extended(all, domain.quantity(), can);
        }
        for (String fact : FACTS) {
            List<Object> can = profile.facts().containsKey(fact)
                    ? List.of(profile.facts().get(fact).value().orElseThrow())
                    : List.of("yes", "no");
            all = extended(all, "fact:" + fact, can);
        }
        return extended(all, "total", totals(profile));
    }

    /** The ends of what the total can be are enough: nothing else reads it. */
    private static List<Integer> totals(NeedsProfile profile) {
        return profile.evidenceTogether().stream()
                .findFirst()
                .map(evidence -> evidence.scores().get("total"))
                .map(score -> List.of((int) score.lowest(), (int) score.highest()))
                .orElse(List.of(0, 24));
    }

    /**
     * @param all completions so far
     * @param name one more quantity
     * @param can what it can be
     * @return every completion with every value
     */
    public static List<Map<String, Object>> extended(List<Map<String, Object>> all, String name, List<?> can) {
        List<Map<String, Object>> more = new ArrayList<>();
        for (Map<String, Object> one : all) {
            for (Object value : can) {
                Map<String, Object> longer = new LinkedHashMap<>(one);
                longer.put(name, value);
                more.add(longer);
            }
        }
        return more;
    }

    /**
     * @param criterion a condition
     * @param completion how everything is
     * @return whether it holds
     */
    public static boolean holds(Criterion criterion, Map<String, Object> completion) {
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return (int) completion.get(atLeast.of()) >= atLeast.cutOff();
        }
        if (criterion instanceof Criterion.AtMost atMost) {
            return (int) completion.get(atMost.of()) <= atMost.cutOff();
        }
        if (criterion instanceof Criterion.OneOf oneOf) {
            return oneOf.values().contains(completion.get(oneOf.of()));
        }
        if (criterion instanceof Criterion.AnyOf) {
            return criterion.parts().stream().anyMatch(part -> holds(part, completion));
        }
        throw new IllegalArgumentException("no such criterion is drawn");
    }

    /**
     * @param rule a rule
     * @param completion how everything is
     * @return how many of the things it counts hold; of a rule with groups, how many of these
     */
    public static int count(ComplexityRule rule, Map<String, Object> completion) {
        if (rule.total().isPresent()) {
            return (int) completion.get("total");
        }
        if (rule.groups().isEmpty()) {
            return count(rule.lists(DOMAINS).get(0), completion);
        }
        return (int) rule.groups().stream()
                .filter(group -> count(group, completion) >= group.atLeast())
                .count();
    }

    private static int count(CountGroup list, Map<String, Object> completion) {
        return (int) list.counts().stream()
                .filter(counted -> holds(counted.criterion(), completion))
                .count();
    }
}
