package org.ldsdk.samples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines, and memory that a line without an end can't fill. */
class LineFileTest {

    private static List<String> lines(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineFile file = new LineFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (Optional<LineFile.Line> line = file.next(); line.isPresent(); line = file.next()) {
                lines.add(line.get().number()
                        + (line.get().isBlank() ? "-" : "")
                        + new String(line.get().open().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    @Test
    void lines_are_numbered_from_1_and_the_last_needs_no_end() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("a")).containsExactly("1a");
        assertThat(lines("a\n")).containsExactly("1a");
        assertThat(lines("a\n\nb\r\n \n")).containsExactly("1a", "2-", "3b\r", "4- ");
    }

    /** 200 MB without a line end, 100 times what may be kept. */
    @Test
    void a_line_without_an_end_is_read_to_it_and_not_kept() throws IOException {
        long before = allocated();
        try (LineFile file = new LineFile(new Endless(200_000_000))) {
            LineFile.Line line = file.next().orElseThrow();
            assertThat(line.isTooLong()).isTrue();
            assertThat(line.kept().size()).isEqualTo(LineFile.LONGEST);
            assertThat(file.next()).isEmpty();
        }
        assertThat(allocated() - before).isLessThan(8L * LineFile.LONGEST);
    }

    /** Everything this thread has asked for so far, whether or not it is still held. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int read = (int) Math.min(left, most);
            Arrays.fill(into, from, from + read, (byte) 'x');
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
