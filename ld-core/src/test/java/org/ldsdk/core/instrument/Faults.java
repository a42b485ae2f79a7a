package org.ldsdk.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** The faults of a definition as reading it tells them. */
final class Faults {

    /** A definition with one of everything and no fault. */
    static final String SOUND = TestInstruments.text("linter-base.json");

    private Faults() {}

    static List<String> faults(String json) {
        ProblemsException refused =
                catchThrowableOfType(ProblemsException.class, () -> Instrument.read(json, "drinks.json"));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::text).toList();
    }

    /** The faults of the sound definition with one piece of its text replaced. */
    static List<String> faults(String sound, String faulty) {
        assertThat(SOUND).contains(sound);
        return faults(SOUND.replace(sound, faulty));
    }
}
