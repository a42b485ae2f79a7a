package org.ldsdk.samples.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ldsdk.samples.bench.start.FirstPerson;
import org.ldsdk.samples.bench.start.JacksonAlone;
import org.ldsdk.samples.bench.start.Nothing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole processes, from the start of a JVM to its end, with one class path for all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
public class StartBench {

    private static final int LONGEST_SECONDS = 60;

    private final Path target = Path.of(System.getProperty(Benchmarks.TARGET, "target"));
    private final String jar = target.resolve("ld-all.jar").toString();
    private final Path answers = target.resolve("bench-answers.csv");

    /** Writes one row of answers. */
    @Setup
    public void write() throws IOException {
        Files.writeString(answers, "id,1,2,3,4,5,6,7,8,9\na,1,1,1,1,1,1,1,1,1\n");
    }

    /** Takes it away again. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(answers);
    }

    /** {@return what it printed} */
    @Benchmark
    public String nothing() throws IOException, InterruptedException {
        return main(Nothing.class);
    }

    /** {@return what it printed} */
    @Benchmark
    public String jacksonAlone() throws IOException, InterruptedException {
        return main(JacksonAlone.class);
    }

    /** {@return what it printed} */
    @Benchmark
    public String ours() throws IOException, InterruptedException {
        return main(FirstPerson.class);
    }

    /** {@return what it printed} */
    @Benchmark
    public String workbench() throws IOException, InterruptedException {
        return run("-jar", jar, "score", "--tool", "phq-9", "--in", answers.toString());
    }

    private String main(Class<?> program) throws IOException, InterruptedException {
        return run("-cp", jar + File.pathSeparator + target.resolve("test-classes"), program.getName());
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0 || printed.isEmpty()) {
            throw new IllegalStateException(String.join(" ", arguments) + ": must print something and end well");
        }
        return printed;
    }
}
