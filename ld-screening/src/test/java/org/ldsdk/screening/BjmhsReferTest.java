package org.ldsdk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Response;

/** Every way to answer, against every way in which what is missing could be answered. */
class BjmhsReferTest {

    private static final int MISSING = 2;
    private static final int UNKNOWN = 2;

    @Test
    void refer_and_items_hold_for_all_partial_answers_and_what_the_officer_says() {
        int checked = 0;
        for (int code = 0; code < Math.pow(3, 8); code++) {
            int[] answers = digits(code);
            for (int concern = 0; concern <= UNKNOWN; concern++) {
                ScreeningResult result = TestData.bjmhs().screen(response(answers, concern));
                assertVerdict(result, "refer", bruteForce(answers, concern), answers, concern);
                assertVerdict(result, "items", bruteForce(answers, 0), answers, concern);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(6561 * 3);
    }

    private static void assertVerdict(
            ScreeningResult result, String threshold, Verdict expected, int[] answers, int concern) {
        if (result.threshold(threshold).verdict() != expected) {
            assertThat(result.threshold(threshold).verdict())
                    .as(threshold + " of " + Arrays.toString(answers) + " with concern " + concern)
                    .isEqualTo(expected);
        }
    }

    private static int[] digits(int code) {
        int[] digits = new int[8];
        int rest = code;
        for (int i = 0; i < 8; i++) {
            digits[i] = rest % 3;
            rest /= 3;
        }
        return digits;
    }

    private static Response response(int[] answers, int concern) {
        Response response = Response.empty();
        for (int i = 0; i < 8; i++) {
            if (answers[i] != MISSING) {
                response = response.answer(Integer.toString(i + 1), Integer.toString(answers[i]));
            }
        }
        return concern == UNKNOWN ? response : response.fact("officer-concern", concern == 1 ? "yes" : "no");
    }

    /** Completes the answers in every way and judges each by the four decision rules as the paper prints them. */
    private static Verdict bruteForce(int[] answers, int concern) {
        boolean some = false;
        boolean all = true;
        for (int completion = 0; completion < 512; completion++) {
            int[] complete = new int[9];
            boolean fits = true;
            for (int i = 0; i < 9; i++) {
                complete[i] = completion >> i & 1;
                int known = i < 8 ? answers[i] : concern;
                fits &= known == MISSING || known == complete[i];
            }
            if (fits) {
                boolean refer = isReferred(complete);
                some |= refer;
                all &= refer;
            }
        }
        return all ? Verdict.MET : some ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    private static boolean isReferred(int[] complete) {
        int symptoms = Arrays.stream(complete, 0, 6).sum();
        return symptoms >= 2 || complete[6] == 1 || complete[7] == 1 || complete[8] == 1;
    }
}
