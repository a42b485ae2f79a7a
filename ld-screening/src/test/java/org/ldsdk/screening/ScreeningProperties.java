package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.criterion.Finding;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.AnswerOption;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.MissingPolicy;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.Score;
import org.ldsdk.core.instrument.ScoredResponse;
import org.ldsdk.core.json.Json;
import org.ldsdk.screening.Screening.Outlook;

/** Laws of a screen that is under way, for all shipped tools and an invented one with gates. */
class ScreeningProperties {

    private static final int MOST_TRIED = 3;

    /** What is done with an item, in the order in which it is done. */
    record Step(Item item, Act act, int pick) {}

    enum Act {
        ANSWER,
        DECLINE,
        UNKNOWN,
        PASS_OVER,
        NOTHING
    }

    /** A tool under a policy and steps over all its items in any order; facts come first. */
    record Case(ScreeningTool tool, Response facts, List<Step> steps) {

        Screening begin() {
            return Screening.of(tool, facts);
        }

        /** Steps on items that can no longer be asked are left out. */
        List<Screening> states() {
            List<Screening> states = new ArrayList<>(List.of(begin()));
            for (Step step : steps) {
                Screening last = states.get(states.size() - 1);
                if (last.unasked().contains(step.item.code()) && step.act != Act.NOTHING) {
                    states.add(take(last, step));
                }
            }
            return states;
        }

        Screening last() {
            List<Screening> states = states();
            return states.get(states.size() - 1);
        }

        Screening take(Screening screening, Step step) {
            String item = step.item.code();
            return switch (step.act) {
                case ANSWER -> screening.answer(item, option(step));
                case DECLINE ->
                    screening.missing(item, step.pick % 2 == 0 ? MissingReason.DECLINED : MissingReason.NOT_APPLICABLE);
                case UNKNOWN -> screening.missing(item, MissingReason.UNKNOWN);
                case PASS_OVER -> screening.passOver(item);
                case NOTHING -> screening;
            };
        }

        String option(Step step) {
            List<AnswerOption> options = tool.instrument().optionsOf(step.item);
            return options.get(step.pick % options.size()).code();
        }

        @Override
        public String toString() {
            return tool + " " + tool.scorer().policy().text() + " " + Json.write(facts) + " "
                    + steps.stream()
                            .map(step -> step.item.code() + " " + step.act + " " + step.pick)
                            .toList();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        List<ScreeningTool> tools = Stream.concat(ScreeningTools.all().stream(), Stream.of(TestData.gated()))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(tools),
                        Arbitraries.of(
                                MissingPolicy.published(), MissingPolicy.interval(), MissingPolicy.prorate("0.25")),
                        Arbitraries.longs())
                .as((tool, policy, seed) -> draw(tool.with(policy), new Random(seed)))
                .withoutEdgeCases();
    }

    private static Case draw(ScreeningTool tool, Random random) {
        Response facts = Response.empty();
        for (FactDefinition fact : tool.instrument().facts()) {
            if (random.nextBoolean()) {
                facts = facts.fact(
                        fact.code(),
                        fact.values()
                                .map(values -> values.get(random.nextInt(values.size())))
                                .orElseGet(() -> Integer.toString(
                                        (int) fact.range().orElseThrow().min() + random.nextInt(50))));
            }
        }
        int answered = 2 + random.nextInt(8);
        List<Step> steps = new ArrayList<>();
        for (Item item : tool.instrument().items()) {
            Act act = random.nextInt(10) < answered ? Act.ANSWER : Act.values()[random.nextInt(Act.values().length)];
            steps.add(new Step(item, act, random.nextInt(1000)));
        }
        Collections.shuffle(steps, random);
        return new Case(tool, facts, steps);
    }

    /** The printed order does not matter, and neither does what was passed over on the way. */
    @Property
    void answers_in_any_order_find_the_same_as_the_whole_at_once(@ForAll("cases") Case one) {
        Response whole = one.facts;
        Screening screening = one.begin();
        for (Step step : one.steps) {
            if (step.act == Act.ANSWER || step.act == Act.DECLINE) {
                screening = one.take(screening, step);
                whole = whole.with(
                        step.item.code(), screening.response().answers().get(step.item.code()));
            }
        }
        List<Item> printed = one.tool.instrument().items();
        Response inOrder = one.facts;
        for (Item item : printed) {
            if (whole.answers().containsKey(item.code())) {
                inOrder = inOrder.with(item.code(), whole.answers().get(item.code()));
            }
        }

        assertThat(screening.result().scored())
                .isEqualTo(one.tool.screen(inOrder).scored());
        assertThat(screening.result().text()).isEqualTo(one.tool.screen(inOrder).text());
    }

    @Property
    void what_stands_is_what_the_result_says(@ForAll("cases") Case one) {
        Screening screening = one.last();
        ScoredResponse scored = screening.result().scored();

        scored.thresholds().forEach((code, finding) -> {
            assertThat(screening.open().contains(code)).isEqualTo(isOpen(finding));
            assertThat(screening.decided().get(code)).isEqualTo(isOpen(finding) ? null : finding.verdict());
        });
        assertThat(screening.unasked()).isEqualTo(scored.unasked());
        assertThat(screening.notes()).isEqualTo(scored.notes());
    }

    private static boolean isOpen(Finding finding) {
        return finding.estimated() || !finding.verdict().isDecided();
    }

    @Property
    void decided_stays_decided_and_only_answering_shortens_the_list(@ForAll("cases") Case one) {
        List<Screening> states = one.states();
        for (int i = 1; i < states.size(); i++) {
            Screening before = states.get(i - 1);
            Screening after = states.get(i);
            for (Map.Entry<String, Verdict> decided : before.decided().entrySet()) {
                assertThat(after.decided()).contains(decided);
            }
            assertThat(before.unasked()).containsAll(after.unasked());
            boolean settled = after.response().answers().values().stream()
                            .filter(Screening::isSettled)
                            .count()
                    > before.response().answers().values().stream()
                            .filter(Screening::isSettled)
                            .count();
            if (!settled) {
                assertThat(after.unasked()).isEqualTo(before.unasked());
                assertThat(after.decided()).isEqualTo(before.decided());
            }
        }
    }

    @Property
    void the_first_pass_keeps_the_printed_order_and_nothing_settled_is_offered_again(@ForAll("cases") Case one) {
        for (Screening screening : one.states()) {
            Set<String> again = again(screening);
            List<String> offered =
                    screening.settling().stream().map(Outlook::item).toList();
            List<String> firstPass = one.tool.instrument().items().stream()
                    .map(Item::code)
                    .filter(code -> screening.unasked().contains(code) && !again.contains(code))
                    .toList();

            assertThat(screening.next()).isEqualTo(firstPass.stream().findFirst());
            assertThat(offered).containsExactlyInAnyOrderElementsOf(again);
            assertThat(screening.unasked()).containsAll(offered);
            screening.response().answers().forEach((code, answer) -> {
                if (Screening.isSettled(answer)) {
                    assertThat(screening.unasked()).doesNotContain(code);
                }
            });
        }
    }

    /** Left aside, or asked and not known, and not behind a gate by now. */
    private static Set<String> again(Screening screening) {
        Set<String> again = new LinkedHashSet<>(screening.passedOver());
        screening.response().answers().forEach((code, answer) -> {
            if (answer.reason().filter(MissingReason.UNKNOWN::equals).isPresent()) {
                again.add(code);
            }
        });
        again.retainAll(screening.unasked());
        return again;
    }

    @Property(tries = 100)
    void the_ranking_is_the_one_found_by_scoring_every_answer_in_full(@ForAll("cases") Case one) {
        Screening screening = one.last();
        while (again(screening).size() > MOST_TRIED) {
            String item = again(screening).iterator().next();
            String code =
                    one.tool.instrument().optionsOf(item(one.tool, item)).get(0).code();
            screening = screening.answer(item, code);
        }
        Screening last = screening;
        List<Outlook> byHand = again(last).stream()
                .map(item -> outlook(last, item(one.tool, item)))
                .sorted(Comparator.comparing((Outlook outlook) -> outlook.alwaysAsk() ? 0 : 1)
                        .thenComparing(Outlook::openAtWorst)
                        .thenComparing(Outlook::widthAtWorst)
                        .thenComparing(
                                outlook -> one.tool.instrument().items().indexOf(item(one.tool, outlook.item()))))
                .toList();

        assertThat(last.settling()).isEqualTo(byHand);
    }

    private static Item item(ScreeningTool tool, String code) {
        return tool.instrument().items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Outlook outlook(Screening screening, Item item) {
        int open = 0;
        double width = 0;
        for (AnswerOption option : screening.tool().instrument().optionsOf(item)) {
            Response answered = screening.response().correct(item.code(), Known.of(option.code()));
            ScoredResponse scored = screening.tool().screen(answered).scored();
            open = Math.max(open, (int) scored.thresholds().values().stream()
                    .filter(ScreeningProperties::isOpen)
                    .count());
            double sum = 0;
            for (Score score : scored.scores()) {
                sum += score.highest().orElse(0) - score.lowest().orElse(0);
            }
            width = Math.max(width, sum);
        }
        return new Outlook(item.code(), item.alwaysAsk(), open, width);
    }

    @Property
    void what_must_always_be_asked_heads_everything(@ForAll("cases") Case one) {
        for (Screening screening : one.states()) {
            assertThat(screening.unasked()).isSortedAccordingTo(alwaysFirst(one.tool));
            assertThat(screening.settling().stream().map(Outlook::item).toList())
                    .isSortedAccordingTo(alwaysFirst(one.tool));
            String head = screening.text().lines().findFirst().orElseThrow();
            for (Item item : one.tool.instrument().items()) {
                boolean named = head.startsWith("Always to be asked, and not answered: ")
                        && head.contains("item " + item.code() + " (");
                boolean answered = answer(screening, item).isKnown();
                assertThat(named && (answered || !item.alwaysAsk())).isFalse();
                if (item.alwaysAsk() && screening.unasked().contains(item.code())) {
                    assertThat(named).isTrue();
                }
            }
        }
    }

    private static Known<String> answer(Screening screening, Item item) {
        return screening.response().answers().getOrDefault(item.code(), Known.missing(MissingReason.NOT_ASKED));
    }

    private static Comparator<String> alwaysFirst(ScreeningTool tool) {
        return Comparator.comparing(code -> item(tool, code).alwaysAsk() ? 0 : 1);
    }

    @Property
    void a_correction_finds_what_the_right_answer_would_have_found(@ForAll("cases") Case one) {
        Screening screening = one.last();
        for (Map.Entry<String, Known<String>> entry :
                screening.response().answers().entrySet()) {
            Item item = item(one.tool, entry.getKey());
            for (AnswerOption option : one.tool.instrument().optionsOf(item)) {
                Screening back = screening.correct(item.code(), option.code()).correct(item.code(), entry.getValue());
                assertThat(back.response()).isEqualTo(screening.response());
                assertThat(back.decided()).isEqualTo(screening.decided());
                assertThat(back.unasked()).isEqualTo(screening.unasked());
            }
        }
    }
}
