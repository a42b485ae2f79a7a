package org.ldsdk.samples;

import org.ldsdk.samples.workbench.Workbench;

/** Without an argument it prints the three sample stories; with one it is the workbench. */
public final class Main {

    private Main() {}

    /**
     * @param args a command of the workbench, or nothing
     */
    public static void main(String[] args) {
        int exit = Workbench.run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
