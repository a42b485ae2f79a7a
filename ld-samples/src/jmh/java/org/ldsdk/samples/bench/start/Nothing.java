package org.ldsdk.samples.bench.start;

/** What a JVM alone takes. */
public final class Nothing {

    private Nothing() {}

    /**
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("nothing");
    }
}
