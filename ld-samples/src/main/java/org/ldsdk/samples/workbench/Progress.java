package org.ldsdk.samples.workbench;

/** Says from time to time how far a long file has been read, if somebody sits at a terminal. */
final class Progress implements AutoCloseable {

    private static final int EVERY = 100_000;

    private final Output output;
    private final String what;
    private final boolean shown = System.console() != null;
    private long count;
    private boolean said;

    Progress(Output output, String what) {
        this.output = output;
        this.what = what;
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
