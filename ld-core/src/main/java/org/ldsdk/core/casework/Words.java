package org.ldsdk.core.casework;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as JSON writes them. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
