package org.ldsdk.ripls.collaboration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one group of professionals does, element by element.
 *
 * @param code stable code
 * @param name what people call it
 * @param elements what stands for each element, in a few words; an element that nobody described is left out
 */
public record ActivitySystem(String code, String name, Map<ActivityElement, String> elements) {

    /** Copies the map. */
    public ActivitySystem {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /** {@return an element with what stands for it, such as {@code rules (cases end within a set time)}} */
    String words(ActivityElement element) {
        String what = elements.get(element);
        return what == null ? element.words() : element.words() + " (" + what + ")";
    }
}
