package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldsdk.core.instrument.Definitions.Case;
import org.ldsdk.core.instrument.Note.Kind;

/** How an instrument was given travels with the response, and changes nothing that was found. */
class AdministrationProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Definitions.cases(Shape.SMALL);
    }

    @Provide
    Arbitrary<List<Integer>> stated() {
        return Arbitraries.integers().between(0, 2).list().ofSize(8);
    }

    @Property
    void it_adds_notes_and_changes_no_score_and_no_verdict(
            @ForAll("cases") Case drawn, @ForAll("stated") List<Integer> stated) {
        Administration given = administration(stated);
        ScoredResponse plain = drawn.scorer().score(drawn.response());
        ScoredResponse scored = drawn.scorer().score(drawn.response().given(given));

        assertThat(scored.administration()).contains(given);
        assertThat(scored.notes().stream()
                        .filter(note -> note.kind() == Kind.ADMINISTRATION)
                        .map(Note::text))
                .containsExactlyElementsOf(given.caveats());
        assertThat(given.caveats()).hasSize((int)
                stated.subList(2, 8).stream().filter(one -> one == 2).count());
        assertThat(ImmutableScoredResponse.builder()
                        .from(scored)
                        .administration(plain.administration())
                        .notes(scored.notes().stream()
                                .filter(note -> note.kind() != Kind.ADMINISTRATION)
                                .toList())
                        .build())
                .isEqualTo(plain);
    }

    /** Each part is not stated, no, or yes. */
    private static Administration administration(List<Integer> stated) {
        ImmutableAdministration.Builder given = ImmutableAdministration.builder();
        if (stated.get(0) > 0) {
            given.givenAt(OffsetDateTime.parse("2026-03-0" + stated.get(0) + "T10:00:00Z"));
        }
        if (stated.get(1) > 0) {
            given.mode(Administration.Mode.values()[stated.get(1) - 1]);
        }
        if (stated.get(2) > 0) {
            given.interpreter(stated.get(2) == 2);
        }
        if (stated.get(3) > 0) {
            given.appropriateAdult(stated.get(3) == 2);
        }
        if (stated.get(4) > 0) {
            given.otherAdult(stated.get(4) == 2);
        }
        if (stated.get(5) > 0) {
            given.intoxicated(stated.get(5) == 2);
        }
        if (stated.get(6) > 0) {
            given.withdrawing(stated.get(6) == 2);
        }
        if (stated.get(7) == 2) {
            given.hoursSinceArrest(12);
        }
        return given.build();
    }
}
