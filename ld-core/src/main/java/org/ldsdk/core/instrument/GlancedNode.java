package org.ldsdk.core.instrument;

import java.util.List;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.Facts;
import org.ldsdk.core.criterion.Verdict;

/**
 * A part of a criterion that knows when a glance that leaves it undetermined is the last word.
 *
 * @param evaluator of this part
 * @param parts what it is composed of
 * @param sharesUnknowns whether two of the parts can hang on the same answer or fact
 */
record GlancedNode(Evaluator evaluator, List<GlancedNode> parts, boolean sharesUnknowns) {

    static GlancedNode of(Evaluator evaluator, Program program) {
        List<GlancedNode> parts = evaluator.criterion().parts().stream()
                .map(part -> of(Evaluator.of(part, program.vocabulary), program))
                .toList();
        return new GlancedNode(evaluator, parts, sharesUnknowns(parts, program));
    }

    private static boolean sharesUnknowns(List<GlancedNode> parts, Program program) {
        boolean shares = false;
        for (int unknown = 0; unknown < program.unknowns.count; unknown++) {
            int moved = 0;
            for (GlancedNode part : parts) {
                moved += part.hangsOn(unknown, program) ? 1 : 0;
            }
            shares |= moved > 1;
        }
        return shares;
    }

    private boolean hangsOn(int unknown, Program program) {
        boolean hangs = false;
        for (int quantity : evaluator.quantities()) {
            hangs |= program.unknowns.bearsOn(unknown, quantity);
        }
        return hangs;
    }

    Verdict glance(Facts facts) {
        return evaluator.glance(facts);
    }

    /**
     * Whether an undetermined part is undetermined whatever way its completions are looked at. Both ends of what a comparison reads are
     * attained, so with one cut-off it is; a composition is, if the parts that leave it open are and no answer moves two of them.
     */
    boolean isExact(Facts facts) {
        if (parts.isEmpty()) {
            return !(evaluator.criterion() instanceof Criterion.Between);
        }
        int open = 0;
        for (GlancedNode part : parts) {
            if (!part.glance(facts).isDecided()) {
                open++;
                if (!part.isExact(facts)) {
                    return false;
                }
            }
        }
        return open == 1 || !sharesUnknowns;
    }
}
