package org.ldsdk.samples.story;

/** All three stories. */
public final class Stories {

    private Stories() {}

    /** {@return the stories, one after the other} */
    public static String text() {
        return ScreeningStory.text() + "\n" + NeedsStory.text() + "\n" + WorkshopStory.text();
    }
}
