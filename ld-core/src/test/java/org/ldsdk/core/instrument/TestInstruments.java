package org.ldsdk.core.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small definitions that tests read like a page of a manual. They are invented or cut down; their numbers are nobody's cut-offs. */
final class TestInstruments {

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
        String codes = IntStream.rangeClosed(1, gates + 1).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(", "));
        String parts = IntStream.rangeClosed(1, gates)
                .mapToObj(i -> "{\"kind\": \"at-most\", \"of\": \"item:" + i + "\", \"cutOff\": 0}")
                .collect(Collectors.joining(", "));
        return text("gates.json")
                .replace("ITEMS", items)
                .replace("CODES", codes)
                .replace("PARTS", parts)
                .replace("LAST", Integer.toString(gates + 1));
    }
}
