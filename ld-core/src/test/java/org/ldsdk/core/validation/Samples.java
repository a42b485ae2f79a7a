package org.ldsdk.core.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.Known;
import org.ldsdk.core.LdStyle;

/** One type of each kind that constraints may stand on. */
final class Samples {

    private Samples() {}

    public record Rating(
            @NotBlank String domain, @Min(0) @Max(4) int severity) {}

    @LdStyle
    @Value.Immutable
    public interface Profile {
        @NotBlank
        String id();

        List<@Valid Rating> ratings();

        Map<@NotBlank String, @Valid Rating> byDomain();

        Optional<@Valid Rating> worst();

        Optional<@Size(max = 3) String> note();

        List<@Pattern(regexp = "[a-z]+") String> tags();

        Optional<@Valid Profile> earlier();
    }

    public record Case(@NotNull String reference, @Valid Profile profile, List<@Valid Profile> others) {}

    public record Facts(Known<@Min(0) Integer> age, @Valid Rating rating) {}

    /** An ordinary bean, as a host may have it. */
    public static final class Bean {

        private final String name;

        Bean(String name) {
            this.name = name;
        }

        @NotNull
        public String getName() {
            return name;
        }
    }

    /** A constraint of each kind, each with an accessor of its own. */
    public record Each(
            @NotNull Object notNull,
            @NotBlank String notBlank,
            @NotEmpty List<String> notEmpty,
            @Size(min = 1, max = 2) List<String> sized,
            @Size(min = 2) String longEnough,
            @Size(max = 2) String shortEnough,
            @Min(-1) int least,
            @Max(1) int most,
            @Positive double positive,
            @PositiveOrZero double notNegative,
            @DecimalMin("0.5") double decimalLeast,
            @DecimalMin(value = "0.5", inclusive = false) double decimalMore,
            @DecimalMax("1.5") double decimalMost,
            @DecimalMax(value = "1.5", inclusive = false) double decimalLess,
            @Pattern(regexp = "[a-z]{2,3}") String code,
            @Digits(integer = 2, fraction = 1) BigDecimal digits,
            @Email String email,

            @Min(value = 18, message = "must be an adult, {value} or older")
            int age) {

        static Each good() {
            return new Each(
                    1,
                    "x",
                    List.of("x"),
                    List.of("x"),
                    "xx",
                    "xx",
                    -1,
                    1,
                    0.1,
                    0,
                    0.5,
                    0.6,
                    1.5,
                    1.4,
                    "ab",
                    new BigDecimal("12.3"),
                    "a@b.uk",
                    18);
        }

        static Each bad() {
            return new Each(
                    null,
                    " ",
                    List.of(),
                    List.of("17001", "17001", "17001"),
                    "1",
                    "17001",
                    -17001,
                    17001,
                    -17001,
                    -17001,
                    0.4,
                    0.5,
                    1.6,
                    1.5,
                    "CANARY",
                    new BigDecimal("17001.17"),
                    "CANARY",
                    17);
        }
    }
}
