package org.ldsdk.core.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ldsdk.core.casework.ShareItem.Kind;

/** Invented things to share, and generated decisions over them; days 0 to 20. */
final class Shares {

    static final ShareItem HOUSING = new ShareItem(Kind.NEED, "housing");
    static final ShareItem DRUGS = new ShareItem(Kind.NEED, "drugs");
    static final ShareItem PLACE = new ShareItem(Kind.ARRANGEMENT, "community-team");
    static final ShareItem TOTAL = new ShareItem(Kind.SCORE, "phq-9:total");
    static final ShareItem SUBSTANCE = new ShareItem(Kind.SUBSTANCE_DETAIL, "substance:cannabis");

    static final List<ShareItem> ITEMS = List.of(HOUSING, DRUGS, PLACE, TOTAL, SUBSTANCE);
    static final List<String> RECIPIENTS = List.of("court", "police");
    static final Set<Kind> PLAIN =
            Arrays.stream(Kind.values()).filter(kind -> !kind.isDetail()).collect(Collectors.toSet());

    private Shares() {}

    static Arbitrary<ShareDecision> decisions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 20);
        return Combinators.combine(
                        scopes(), days, days, days, Arbitraries.integers().between(0, 3))
                .as((scope, since, until, withdrawn, ends) -> {
                    ShareDecision decision = ShareDecision.consent(scope, Events.day(since));
                    ShareDecision ended = ends % 2 == 1 && until > since ? decision.until(Events.day(until)) : decision;
                    return ends > 1 && withdrawn >= since ? ended.withdraw(Events.day(withdrawn)) : ended;
                });
    }

    private static Arbitrary<ShareScope> scopes() {
        return Combinators.combine(
                        Arbitraries.of(PLAIN).set().ofMaxSize(2),
                        Arbitraries.of(ITEMS).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(RECIPIENTS).set().ofMinSize(1))
                .as((kinds, items, to) ->
                        new ShareScope(new TreeSet<>(kinds), new TreeSet<>(items), new TreeSet<>(to)));
    }

    /** Every question that can be asked of decisions. */
    record Question(ShareItem item, String recipient, int day) {

        boolean isLive(ShareDecisions decisions) {
            return decisions.isLive(item, recipient, Events.day(day));
        }
    }

    static Stream<Question> questions() {
        return ITEMS.stream()
                .flatMap(item -> RECIPIENTS.stream()
                        .flatMap(recipient ->
                                IntStream.rangeClosed(0, 21).mapToObj(day -> new Question(item, recipient, day))));
    }
}
