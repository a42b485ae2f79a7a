package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.List;

/**
 * Finds the line and column of a path by reading the text again; a refusal itself often only knows where the whole
 * object ends.
 */
final class Locator {

    private Locator() {}

    /** The place of the last step that is there: the name of a field, the start of an element. */
    static JsonLocation locate(JsonParser parser, List<Reference> path) throws IOException {
        parser.nextToken();
        JsonLocation place = parser.currentTokenLocation();
        for (Reference step : path) {
            String name = step.getFieldName();
            boolean found = name == null ? toElement(parser, step.getIndex()) : toField(parser, name);
            if (!found) {
                return place;
            }
            place = parser.currentTokenLocation();
            if (parser.hasToken(JsonToken.FIELD_NAME)) {
                parser.nextToken();
            }
        }
        return place;
    }

    private static boolean toField(JsonParser parser, String name) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.currentName().equals(name)) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return false;
    }

    private static boolean toElement(JsonParser parser, int index) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return false;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == index) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
