package org.ldsdk.core.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Known;

/**
 * Lets a constraint stand on what is known, {@code Known<@Min(0) Integer>}; a missing value is as null, as in an
 * Optional.
 */
final class KnownValue implements ValueExtractor<Known<@ExtractedValue ?>> {

    @Override
    public void extractValues(Known<?> known, ValueReceiver receiver) {
        @Nullable Object value = known.value().orElse(null);
        receiver.value(null, value);
    }
}
