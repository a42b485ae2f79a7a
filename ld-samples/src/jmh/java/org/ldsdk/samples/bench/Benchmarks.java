package org.ldsdk.samples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, writes {@code bench.json} and prints how the ratios stand to their goals. */
final class Benchmarks {

    /** Where the jars are, for benchmarks that start one. */
    static final String TARGET = "bench.target";

    private Benchmarks() {}

    /**
     * @param args the directory to write into, then any options of JMH, which rule over the ones here
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        Path target = Path.of(args[0]).toAbsolutePath();
        Path results = target.resolve("bench.json");
        CommandLineOptions given = new CommandLineOptions(Arrays.copyOfRange(args, 1, args.length));
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        options.resultFormat(ResultFormatType.JSON).result(results.toString());
        options.forks(given.getForkCount().orElse(3));
        options.warmupIterations(given.getWarmupIterations().orElse(4));
        options.warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)));
        options.measurementIterations(given.getMeasurementIterations().orElse(5));
        options.measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)));
        options.shouldFailOnError(true);
        options.jvmArgsAppend("-D" + TARGET + "=" + target, "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        new Runner(options.build()).run();
        System.out.println(RatioReport.read(results).text());
    }
}
