package org.ldsdk.samples.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says from time to time how far a long file has been read, if somebody sits at a terminal. */
final class Progress implements AutoCloseable {

    private static final int EVERY = 100_000;

    private final Output output;
    private final String what;
    private final boolean shown = isTerminal();
    private long count;
    private boolean said;

    Progress(Output output, String what) {
        this.output = output;
        this.what = what;
    }

    /** Whether standard error goes to a terminal; where the system does not tell, it is taken not to. */
    private static boolean isTerminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    void add(int more) {
        if (shown && (count + more) / EVERY > count / EVERY) {
            output.err().print("\r" + (count + more) + " " + what);
            output.err().flush();
            said = true;
        }
        count += more;
    }

    @Override
    public void close() {
        if (said) {
            output.err().println();
        }
    }
}
