package org.ldsdk.core.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The parts of a definition that hold numbers, as people call them. */
final class SourcedParts {

    private SourcedParts() {}

    /** The names of parts that no source that was read confirms. */
    static List<String> unconfirmed(Instrument instrument, Stream<Map.Entry<String, Sourced>> parts) {
        return parts.filter(part -> !instrument.isConfirmed(part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every part there is. */
    static Stream<Map.Entry<String, Sourced>> all(Instrument instrument) {
        return Stream.concat(scored(instrument, coding -> true), published(instrument));
    }

    /** What a result rests on whose answers were read in a coding; empty for the definition's own codes. */
    static Stream<Map.Entry<String, Sourced>> scored(Instrument instrument, Optional<String> coding) {
        return scored(instrument, one -> coding.filter(one.name()::equals).isPresent());
    }

    private static Stream<Map.Entry<String, Sourced>> scored(Instrument instrument, Predicate<Coding> used) {
        return Stream.of(
                        instrument.optionSets().entrySet().stream()
                                .map(set -> Map.entry("points of " + set.getKey(), (Sourced) set.getValue())),
                        instrument.codings().stream()
                                .filter(used)
                                .map(c -> Map.entry("coding " + c.name(), (Sourced) c)),
                        instrument.scales().stream().map(s -> Map.entry("scale " + s.code(), (Sourced) s)),
                        instrument.skips().stream()
                                .map(s -> Map.entry("skip of items " + String.join(", ", s.items()), (Sourced) s)),
                        instrument.thresholds().stream().map(t -> Map.entry("threshold " + t.code(), (Sourced) t)),
                        instrument.bandSets().stream().map(b -> Map.entry("band set " + b.code(), (Sourced) b)),
                        instrument.missingRule().stream().map(m -> Map.entry("rule for missing answers", (Sourced) m)),
                        instrument.applicability().stream().map(a -> Map.entry("applicability", (Sourced) a)),
                        instrument.standsAlone().stream()
                                .map(s -> Map.entry("reason why it stands alone", (Sourced) s)))
                .flatMap(stream -> stream);
    }

    /** What is published about the instrument, and no single result rests on. */
    private static Stream<Map.Entry<String, Sourced>> published(Instrument instrument) {
        return Stream.concat(
                instrument.reliableChange().stream()
                        .map(change -> Map.entry("reliable change of " + change.scale(), (Sourced) change)),
                instrument.accuracy().stream()
                        .map(one -> Map.entry("accuracy of " + one.threshold() + ", " + one.setting(), (Sourced) one)));
    }
}
