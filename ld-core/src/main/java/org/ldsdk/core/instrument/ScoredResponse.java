package org.ldsdk.core.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.criterion.Finding;

/** All that an instrument says of one response, with its reasons. Its text form shows no scores and no verdicts. */
@LdStyle
@Value.Immutable
public interface ScoredResponse {

    /** {@return exactly which definition gave this, cut-offs included} */
    DefinitionId definition();

    /** {@return the policy for missing answers} */
    MissingPolicy policy();

    /** {@return the name of the coding the answers were written in; empty for the definition's own codes} */
    Optional<String> coding();

    /** {@return when and how it was given, if anything of it was stated} */
    @Value.Redacted
    Optional<Administration> administration();

    /** {@return the scores, in the definition's order} */
    @Value.Redacted
    List<Score> scores();

    /** {@return what each threshold says and why, by code, in the definition's order} */
    @Value.Redacted
    Map<String, Finding> thresholds();

    /** {@return the band by code of the band set, empty where the score's ends lie in different bands; in the definition's order} */
    @Value.Redacted
    Map<String, Optional<String>> bands();

    /** {@return whether the person is one the instrument is meant for; empty if no source says for whom it is} */
    @Value.Redacted
    Optional<Finding> applicability();

    /** {@return codes of items that can still be asked; those that must always be asked first, then in printed order} */
    @Value.Redacted
    List<String> unasked();

    /** {@return of an instrument that stands alone, the endorsed answers in words by item, in printed order; else empty} */
    @Value.Redacted
    Map<String, String> endorsed();

    /** {@return what whoever reads this should know; unanswered items that must always be asked come first} */
    @Value.Redacted
    List<Note> notes();

    /**
     * @param scale the scale's code
     * @return its score
     * @throws IllegalArgumentException if there is no such scale
     */
    default Score score(String scale) {
        return scores().stream()
                .filter(score -> score.scale().equals(scale))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ScoredResponse.scale: must be one of "
                        + scores().stream().map(Score::scale).toList() + ", but was " + scale));
    }

    /**
     * @param code the threshold's code
     * @return its finding
     * @throws IllegalArgumentException if there is no such threshold
     */
    default Finding threshold(String code) {
        Finding finding = thresholds().get(code);
        if (finding == null) {
            throw new IllegalArgumentException(
                    "ScoredResponse.threshold: must be one of " + thresholds().keySet() + ", but was " + code);
        }
        return finding;
    }
}
