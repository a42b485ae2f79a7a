package org.ldsdk.ripls.collaboration;

/**
 * The named levels of the continuum of integration, from the least to the most. They have an order and no numbers: which rank
 * between 0 and 100 a level stands for could not be read, and an even spacing (0, 25, 50, 75, 100) contradicts the table that
 * the paper prints. The highest level is not the best: the right one depends on what the units need.
 *
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC1395513/">Ahgren and Axelsson 2005, Int J Integr Care 5</a>
 */
public enum IntegrationLevel {
    /** No contact. */
    FULL_SEGREGATION("full segregation"),
    /** The next. */
    LINKAGE("linkage"),
    /** The next, in networks. */
    COORDINATION("coordination"),
    /** The next. */
    COOPERATION("cooperation"),
    /** One organisation. */
    FULL_INTEGRATION("full integration");

    private final String words;

    IntegrationLevel(String words) {
        this.words = words;
    }

    /** {@return as a reader meets it} */
    public String words() {
        return words;
    }

    /**
     * How far, and which way, is it from here to the level that is wanted? Steps are counted, not measured: sums and means of
     * them say nothing.
     *
     * @param wanted the level that is wanted
     * @return steps along the continuum; positive towards integration, negative towards segregation
     */
    public int stepsTo(IntegrationLevel wanted) {
        return wanted.compareTo(this);
    }
}
