package org.ldsdk.screening.fhir;

import org.jspecify.annotations.Nullable;

/**
 * Where in a resource, such as {@code item[2].answer[0]}; put into words only when something is wrong there.
 *
 * @param parent what it is in; null for the resource itself
 * @param name the field, or what the whole input is called
 * @param index which of several, or -1
 */
record Place(@Nullable Place parent, String name, int index) {

    static Place of(String where) {
        return new Place(null, where, -1);
    }

    Place field(String field) {
        return new Place(this, field, -1);
    }

    Place element(String field, int at) {
        return new Place(this, field, at);
    }

    String text() {
        String self = index < 0 ? name : name + "[" + index + "]";
        if (parent == null) {
            return self;
        }
        return parent.text() + (parent.parent == null ? " " : ".") + self;
    }
}
