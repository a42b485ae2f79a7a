package org.ldsdk.needs.internal;

/** How codes and ids of definitions are written. */
public final class Codes {

    /** What a code must be. */
    public static final String RULE = "must be lower-case words joined by hyphens";

    /** How they are written. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private Codes() {}

    /**
     * @param text a code or an id
     * @return whether it is written as it must be
     */
    public static boolean isCode(String text) {
        return text.matches(PATTERN);
    }
}
