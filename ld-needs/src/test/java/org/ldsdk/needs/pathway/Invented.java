package org.ldsdk.needs.pathway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The invented team: its cases, and the days on which its story is told. */
final class Invented {

    /** The day on which the first of them was met. */
    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    /** The first quarter of the year, as it looked in the middle of April. */
    static final PathwayPlan QUARTER =
            PathwayPlan.at(day(100)).over(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));

    private Invented() {}

    static Instant day(double day) {
        return START.plus(Duration.ofSeconds(Math.round(day * 86_400)));
    }

    static String lines() {
        try (InputStream in = Invented.class.getResourceAsStream("caseload-invented.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Caseload caseload() {
        return Caseload.read(lines(), "caseload-invented.jsonl").caseload();
    }
}
