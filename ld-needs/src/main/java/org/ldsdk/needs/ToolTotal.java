package org.ldsdk.needs;

import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.instrument.ScoreRange;

/**
 * The total of a tool that looks at many needs together, read from the person's latest evidence of exactly this
 * definition; without such evidence it is not known. No cut-off is published for any such tool, so a rule over one
 * belongs to whoever cites where its cut-off stands.
 *
 * @param tool exactly which tool: {@code tag} or {@code ndta}
 * @param scale the scale's code, such as {@code total}
 * @param range the least and the most it can be, whole numbers
 */
public record ToolTotal(DefinitionId tool, String scale, ScoreRange range) {

    /** {@return how people call it, such as {@code total of tag 1.0.0}} */
    public String label() {
        return scale + " of " + tool.id() + " " + tool.version();
    }
}
