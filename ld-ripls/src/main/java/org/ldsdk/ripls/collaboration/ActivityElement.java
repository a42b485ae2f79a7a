package org.ldsdk.ripls.collaboration;

/**
 * The six elements of an activity system.
 *
 * @see <a href="https://doi.org/10.1080/13639080020028747">Engeström 2001, J Educ Work 14, 133-156</a>
 */
public enum ActivityElement {
    /** Who acts. */
    SUBJECT("subject"),
    /** What the activity is for. */
    OBJECT("object"),
    /** What is used to reach the object. */
    TOOLS("tools"),
    /** Formal rules and unwritten norms. */
    RULES("rules"),
    /** Everybody else who has to do with the object. */
    COMMUNITY("community"),
    /** Who does what, and who decides. */
    DIVISION_OF_LABOUR("division of labour");

    private final String words;

    ActivityElement(String words) {
        this.words = words;
    }

    /** {@return as a reader meets it} */
    public String words() {
        return words;
    }
}
