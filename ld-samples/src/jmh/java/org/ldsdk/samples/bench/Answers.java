package org.ldsdk.samples.bench;

import java.util.SplittableRandom;
import org.ldsdk.core.instrument.Scorer;
import org.ldsdk.core.table.AnswerTable;

/** Invented answers of many people, 3 in 100 missing: as bytes, person after person, and as our table. */
final class Answers {

    /** A byte that is no option: its highest bit alone. */
    static final byte MISSING = Byte.MIN_VALUE;

    private Answers() {}

    /** Option of each item, or {@link #MISSING}. */
    static byte[] draw(Definition definition, int people) {
        SplittableRandom random = new SplittableRandom(20260101);
        int items = definition.points().length;
        byte[] answers = new byte[people * items];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = random.nextInt(100) < 3
                    ? MISSING
                    : (byte) random.nextInt(definition.points()[i % items].length);
        }
        return answers;
    }

    static AnswerTable table(Definition definition, Scorer scorer, byte[] answers) {
        AnswerTable.Builder table = AnswerTable.builder(scorer);
        int items = definition.points().length;
        for (int i = 0; i < answers.length; i++) {
            if (i % items == 0) {
                table.row();
            }
            if (answers[i] != MISSING) {
                table.answer(i % items, Integer.toString(definition.points()[i % items][answers[i]]));
            }
        }
        return table.build();
    }
}
