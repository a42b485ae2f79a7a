package org.ldsdk.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.ldsdk.core.Known;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** One type of each kind that JSON is read into. */
final class Examples {

    static final String KNOWN_RULE = "must be a value or {\"missing\": REASON}, the reason one of not-asked, declined, "
            + "unknown, not-applicable";

    private Examples() {}

    public enum Direction {
        AT_LEAST,
        AT_MOST,
        NOT_ASKED
    }

    public record Item(String code, int points, Optional<String> note, List<String> options) {
        public Item {
            if (points < 0) {
                throw new IllegalArgumentException("Item[" + code + "].points: must be 0 or more");
            }
        }

        public boolean isFree() {
            return points == 0;
        }

        public String getText() {
            return code + note.orElse("");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Compare.class, name = "compare"),
        @JsonSubTypes.Type(value = AnyOf.class, name = "any-of"),
        @JsonSubTypes.Type(value = Always.class, name = "always")
    })
    public sealed interface Rule permits Compare, AnyOf, Always {}

    public record Compare(double cutOff, Direction direction) implements Rule {}

    public record AnyOf(List<Rule> parts) implements Rule {}

    public record Always() implements Rule {}

    @LdStyle
    @Value.Immutable
    @JsonSerialize(as = ImmutableTool.class)
    @JsonDeserialize(as = ImmutableTool.class)
    public interface Tool {
        String id();

        String version();

        List<Item> items();

        Optional<Rule> rule();

        Map<String, Double> weights();

        @OpenEnd
        @Value.Default
        default double highest() {
            return Double.POSITIVE_INFINITY;
        }

        default boolean isEmptyTool() {
            return items().isEmpty();
        }

        @Value.Check
        default void check() {
            if (id().isBlank() || version().isBlank()) {
                throw new ProblemsException(List.of(
                        new Problem("Tool.id", "must not be blank"), new Problem("Tool.version", "must not be blank")));
            }
        }
    }

    public record Interval(@OpenEnd double low, @OpenEnd double high) {}

    @SuppressWarnings("ArrayRecordComponent") // as a host may have it
    public record Numbers(
            double number, OptionalDouble perhaps, double[] several, List<Double> listed, float small, long big) {}

    public record Times(LocalDate day, OffsetDateTime at, Duration lasting) {}

    public record Groups(Set<String> set, Map<Direction, Integer> byDirection, boolean flag) {}

    public record Facts(Known<Integer> age, Known<List<String>> needs) {}

    /** Fails on every text, with an exception that is not ours and quotes it. */
    public record Fragile(String text) {
        public Fragile {
            Integer.parseInt(text + "x");
        }
    }

    /** Fails when it is written, quoting what it holds. */
    public record Failing(String text) {
        @Override
        public String text() {
            throw new IllegalStateException("CANARY");
        }
    }
}
