package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Finding;

/** Nothing about a person comes out in a message, a text form or a cause, whichever way it goes in. */
class CanaryTest {

    /** Right answers and values, distinctive enough to be found anywhere. */
    private static final List<String> CANARIES = List.of(
            "canary-yes", "canary-no", "canary-woman", "canary-man", "57", "canary free text", "NHS 943 476 5919");

    private static final Instrument WATCHED = Instrument.read(
            TestInstruments.text("audit-c-like.json")
                    .replace("{\"code\": \"4\", \"points\": 4}", "{\"code\": \"canary-yes\", \"points\": 4}")
                    .replace("{\"code\": \"0\", \"points\": 0}", "{\"code\": \"canary-no\", \"points\": 0}")
                    .replace("female", "canary-woman")
                    .replace("\"male\"", "\"canary-man\""),
            "watched.json");

    private static final List<String> ANSWER_CODES = List.of("canary-yes", "canary-no", "canary-woman", "canary-man");

    private final List<String> said = new ArrayList<>();

    private void say(Object object) {
        said.add(object.toString());
        said.add(String.valueOf(object));
    }

    private void provoke(Supplier<?> failing) {
        try {
            say(failing.get());
        } catch (RuntimeException e) {
            for (Throwable thrown = e; thrown != null; thrown = thrown.getCause()) {
                said.add(thrown.toString());
                for (Throwable suppressed : thrown.getSuppressed()) {
                    said.add(suppressed.toString());
                }
            }
            if (e instanceof ProblemsException problems) {
                problems.problems().forEach(this::say);
            }
        }
    }

    private void assertSilent() {
        assertThat(said).isNotEmpty();
        for (String canary : CANARIES) {
            assertThat(said).as("%s must not be said", canary).noneMatch(text -> text.contains(canary));
        }
    }

    /** A rule may list all codes of the definition, but then whatever the person said. */
    private void assertSilentButForRules() {
        said.replaceAll(text -> text.replace("must be one of canary-no, 1, 2, 3, canary-yes", "must be one of ...")
                .replace("must be one of canary-woman, canary-man", "must be one of ..."));
        assertSilent();
    }

    private static Response full() {
        return Response.empty()
                .answer("1", "canary-yes")
                .answer("2", "canary-no")
                .fact("sex", "canary-woman")
                .fact("age", "57");
    }

    @Test
    void known_values_do_not_show() {
        say(Known.of("canary free text"));
        say(Known.missing(MissingReason.DECLINED));
        say(Known.of("canary free text").map(text -> text + 1));
        assertSilent();
    }

    @Test
    void a_response_shows_nothing() {
        say(full());
        say(Response.empty());
        provoke(() -> full().answer("1", "canary free text"));
        provoke(() -> full().fact("age", "57"));
        provoke(() -> full().answer("3", null));
        provoke(() -> full().with("3", null));
        assertSilent();
    }

    @Test
    void a_refused_response_names_fields_and_rules_only() {
        Scorer scorer = Scorer.of(WATCHED);
        List<Response> wrong = List.of(
                Response.empty().answer("1", "canary free text"),
                Response.empty().answer("1", "NHS 943 476 5919"),
                Response.empty().answer("9", "canary-yes"),
                Response.empty().fact("sex", "57"),
                Response.empty().fact("age", "canary-yes"),
                Response.empty().fact("age", "5757575757"),
                Response.empty().fact("name", "canary free text"));
        for (Response response : wrong) {
            assertThat(scorer.check(response)).hasSize(1);
            scorer.check(response).forEach(this::say);
            provoke(() -> scorer.score(response));
            provoke(() -> scorer.with(MissingPolicy.listwise()).score(response));
        }
        assertSilentButForRules();
    }

    @Test
    void a_result_and_its_parts_show_nothing_unasked() {
        Scorer scorer = Scorer.of(WATCHED);
        for (Response response : List.of(
                full(), full().answer("3", "canary-yes"), Response.empty().answer("1", "canary-no"))) {
            ScoredResponse scored = scorer.score(response);
            say(scored);
            scored.scores().forEach(this::say);
            scored.thresholds().values().forEach(this::sayAll);
            scored.applicability().ifPresent(this::sayAll);
            scored.notes().forEach(this::say);
            say(scored.definition());
            say(scored.policy());
            provoke(() -> scored.score("canary"));
            provoke(() -> scored.threshold("canary"));
        }
        assertSilent();
        assertThat(said).as("verdicts stand in findings, scores nowhere").noneMatch(text -> text.contains("lowest="));
    }

    private void sayAll(Finding finding) {
        say(finding);
        finding.readings().forEach(this::say);
        finding.margin().ifPresent(this::say);
        finding.settling().ifPresent(settling -> {
            say(settling);
            say(settling.toMet());
            say(settling.toNotMet());
        });
        finding.parts().forEach(this::sayAll);
    }

    @Test
    void a_row_refuses_positions_without_saying_them() {
        RowScorer row = Scorer.of(WATCHED).rows();
        provoke(() -> {
            row.answer(0, 57);
            return "taken";
        });
        provoke(() -> {
            row.fact(0, 57);
            return "taken";
        });
        provoke(() -> {
            row.fact(1, 5757);
            return "taken";
        });
        say(row);
        assertThat(said).doesNotContain("taken");
        assertSilent();
    }

    /** The test itself: explain() is where the answers are, and it is the only place. */
    @Test
    void only_explaining_tells() {
        String told = Scorer.of(WATCHED).score(full()).thresholds().get("us").explain();
        assertThat(told).contains("canary-woman");
        assertThat(ANSWER_CODES).allMatch(CANARIES::contains);
    }
}
