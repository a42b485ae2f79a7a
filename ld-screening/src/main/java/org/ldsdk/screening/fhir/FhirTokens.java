package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of FHIR JSON. What is of another JSON type than FHIR has there is a problem, and is passed over. */
final class FhirTokens {

    private final JsonParser parser;
    private final ProblemList problems;

    FhirTokens(JsonParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Told the name of each field; reads its value or leaves it. */
    @FunctionalInterface
    interface FieldReader {
        void read(String name) throws IOException;
    }

    /** Told the position of each element; reads it or leaves it. */
    @FunctionalInterface
    interface ElementReader {
        void read(int index) throws IOException;
    }

    void fields(Place place, FieldReader reader) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            refuse(place, "must be an object");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            reader.read(name);
        }
    }

    void elements(Place place, String field, ElementReader reader) throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            refuse(place.field(field), "must be a list");
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.read(index++);
        }
        if (index == 0) {
            problems.add(place.field(field), "must not be an empty list");
        }
    }

    @Nullable
    String text(Place place, String field) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getText();
        }
        refuse(place.field(field), "must be a text");
        return null;
    }

    @Nullable
    BigDecimal number(Place place, String field) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return parser.getDecimalValue();
        }
        refuse(place.field(field), "must be a number");
        return null;
    }

    @Nullable
    Boolean truth(Place place, String field) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
            return parser.getBooleanValue();
        }
        refuse(place.field(field), "must be true or false");
        return null;
    }

    /** Passes over what the parser stands on. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    private void refuse(Place place, String rule) throws IOException {
        problems.add(place, rule);
        parser.skipChildren();
    }
}
