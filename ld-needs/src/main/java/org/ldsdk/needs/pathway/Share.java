package org.ldsdk.needs.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.immutables.value.Value;
import org.ldsdk.core.Computed;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.json.ReasonedJson;
import org.ldsdk.core.statistics.ConfidenceInterval;
import org.ldsdk.core.statistics.Proportion;

/**
 * So many of so many, which ones they are, and what is not counted. The interval treats each as if it had nothing to do with the others,
 * though one person may stand behind several. Its text form shows no number.
 */
@LdStyle
@Value.Immutable
public interface Share {

    /** How often the interval holds the true share in the long run. */
    double LEVEL = 0.95;

    /** {@return what the numerator counts, such as {@code attended}} */
    String counted();

    /** {@return what the denominator counts, such as {@code appointments that nobody called off}} */
    String among();

    /** {@return numerator and denominator, of those for whom it is known} */
    @Value.Redacted
    Proportion proportion();

    /** {@return how many more belong to the denominator, of whom it is not known whether they belong to the numerator} */
    @Value.Redacted
    @Value.Default
    default long unknown() {
        return 0;
    }

    /** {@return what belongs to neither, and why; nothing of which there is none} */
    @Value.Redacted
    List<LeftOut> leftOut();

    /**
     * @param counted what the numerator counts
     * @param among what the denominator counts
     * @param count the numerator
     * @param total the denominator
     * @return a share with nothing unknown and nothing left out
     */
    static Share of(String counted, String among, long count, long total) {
        return ImmutableShare.builder()
                .counted(counted)
                .among(among)
                .proportion(new Proportion(count, total))
                .build();
    }

    /**
     * @param unknown how many more belong to the denominator, and perhaps to the numerator
     * @return this with them
     */
    default Share withUnknown(long unknown) {
        return ImmutableShare.builder().from(this).unknown(unknown).build();
    }

    /**
     * @param why why something is left out
     * @param count how much of it; nothing is told of 0
     * @return this with it
     */
    default Share without(String why, long count) {
        return count == 0
                ? this
                : ImmutableShare.builder()
                        .from(this)
                        .addLeftOut(new LeftOut(why, count))
                        .build();
    }

    /** {@return the share of those for whom it is known, 0 to 1; none of nobody} */
    default Computed<Double> estimate() {
        return proportion().estimate();
    }

    /** {@return Wilson's 95 % interval; none of nobody} */
    default Computed<ConfidenceInterval> interval() {
        return proportion().wilson(LEVEL);
    }

    /** {@return what the share is at least, whatever the unknown ones are; none of nobody} */
    default Computed<Double> lowest() {
        return new Proportion(proportion().count(), proportion().total() + unknown()).estimate();
    }

    /** {@return what the share is at most, whatever the unknown ones are; none of nobody} */
    default Computed<Double> highest() {
        return new Proportion(proportion().count() + unknown(), proportion().total() + unknown()).estimate();
    }

    /** {@return all of it in a sentence} */
    default String text() {
        String share = PathwayWords.sentence(counted()) + ": " + proportion().count() + " of "
                + proportion().total() + " " + among()
                + estimate().value().map(it -> ", " + PathwayWords.percent(it)).orElse("")
                + interval().value().map(PathwayWords::interval).orElse("")
                + ".";
        String could = unknown() == 0
                ? ""
                : " Not known of " + unknown() + " more; with them it is between "
                        + PathwayWords.percent(lowest().value().orElseThrow()) + " and "
                        + PathwayWords.percent(highest().value().orElseThrow()) + ".";
        return share + could + LeftOut.text(leftOut());
    }

    /** {@return all of it for a program} */
    default ObjectNode toJson() {
        ReasonedJson json = new ReasonedJson()
                .put("counted", counted())
                .put("among", among())
                .put("count", (double) proportion().count())
                .put("of", (double) proportion().total())
                .number("share", estimate())
                .put("wilson95", interval(), PathwayWords::ends)
                .put("unknown", (double) unknown())
                .number("lowest", lowest())
                .number("highest", highest());
        return json.put("leftOut", LeftOut.toJson(leftOut())).build();
    }
}
