package org.ldsdk.core.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.Citation;
import org.ldsdk.core.criterion.Criterion;

/** Small definitions that tests read like a page of a manual. They are invented or cut down; their numbers are nobody's cut-offs. */
final class TestInstruments {

    private static final String SOURCE = "made-up";

    private TestInstruments() {}

    static String text(String resource) {
        try (InputStream in = TestInstruments.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instrument read(String resource) {
        return Instrument.read(text(resource), resource);
    }

    /** A last item that is passed over if any of so many others is answered with no. */
    static String hangingOn(int gates) {
        String items = IntStream.rangeClosed(1, gates + 1)
                .mapToObj(i -> "{\"code\": \"" + i + "\", \"label\": \"item\", \"options\": \"no-yes\"}")
                .collect(Collectors.joining(", "));
        String codes = IntStream.rangeClosed(1, gates + 1)
                .mapToObj(i -> "\"" + i + "\"")
                .collect(Collectors.joining(", "));
        String parts = IntStream.rangeClosed(1, gates)
                .mapToObj(i -> "{\"kind\": \"at-most\", \"of\": \"item:" + i + "\", \"cutOff\": 0}")
                .collect(Collectors.joining(", "));
        return text("gates.json")
                .replace("ITEMS", items)
                .replace("CODES", codes)
                .replace("PARTS", parts)
                .replace("LAST", Integer.toString(gates + 1));
    }

    static AnswerOption option(String code, int points) {
        return new AnswerOption(code, Optional.empty(), points);
    }

    /** So many items answered 0 or 1, their sum {@code total}, and one threshold {@code rule}. */
    static ImmutableInstrument invented(int items, Criterion rule) {
        return weighted(IntStream.range(0, items).map(i -> 1).toArray(), total -> rule);
    }

    /** Items answered 0 or 1 that count 0 or so many points, their sum {@code total}, and one threshold {@code rule}. */
    static ImmutableInstrument weighted(int[] points, IntFunction<Criterion> rule) {
        ImmutableInstrument.Builder builder = ImmutableInstrument.builder();
        for (int i = 0; i < points.length; i++) {
            String set = points[i] == 1 ? "no-yes" : "points-" + points[i];
            builder.addItems(ImmutableItem.builder()
                    .code(Integer.toString(i + 1))
                    .label("item")
                    .options(set)
                    .build());
        }
        Map<String, OptionSet> sets = new LinkedHashMap<>();
        IntStream.of(points)
                .distinct()
                .forEach(most -> sets.put(
                        most == 1 ? "no-yes" : "points-" + most,
                        ImmutableOptionSet.builder()
                                .addOptions(option("0", 0), option("1", most))
                                .range(new ScoreRange(0, most))
                                .source(SOURCE)
                                .build()));
        int total = IntStream.of(points).sum();
        return builder.id("invented")
                .version("1")
                .title("Invented")
                .licence(new Licence(
                        "invented", Licence.Wording.YES, Licence.CommercialUse.YES, Optional.empty(), SOURCE))
                .putSources(SOURCE, new Citation("Invented for a test", Optional.empty(), Optional.empty(), true))
                .optionSets(sets)
                .addScales(ImmutableScale.builder()
                        .code("total")
                        .label("total")
                        .rule(ScaleRule.SUM)
                        .items(IntStream.rangeClosed(1, points.length)
                                .mapToObj(Integer::toString)
                                .toList())
                        .range(new ScoreRange(0, total))
                        .source(SOURCE)
                        .build())
                .addThresholds(ImmutableThreshold.builder()
                        .code("rule")
                        .label("rule")
                        .criterion(rule.apply(total))
                        .source(SOURCE)
                        .build())
                .build();
    }

    static Skip skip(Skip.Kind kind, Criterion when, String... items) {
        return ImmutableSkip.builder()
                .kind(kind)
                .when(when)
                .addItems(items)
                .source(SOURCE)
                .build();
    }
}
