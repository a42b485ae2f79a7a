package org.ldsdk.screening.fhir;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.TokenReader;

/** Reads the tokens of a QuestionnaireResponse, or of a Bundle of them, once. Fields that are not needed are passed over. */
final class ResponseTokens implements TokenReader<RawResponse> {

    /** Most items of one input, so that memory is bounded. */
    static final int MOST_ITEMS = 100_000;

    private final String where;
    private int items;

    ResponseTokens(String where) {
        this.where = where;
    }

    @Override
    public RawResponse read(JsonParser parser) throws IOException {
        return resource(parser, Place.of(where));
    }

    private RawResponse resource(JsonParser parser, Place place) throws IOException {
        RawResponse resource = new RawResponse(place);
        FhirTokens tokens = new FhirTokens(parser, resource.problems);
        tokens.fields(place, name -> {
            switch (name) {
                case "resourceType" -> resource.resourceType = tokens.text(place, name);
                case "id" -> resource.id = tokens.text(place, name);
                case "subject" -> tokens.fields(place.field(name), field -> subject(tokens, resource, field));
                case "status" -> resource.status = tokens.text(place, name);
                case "authored" -> resource.authored = tokens.text(place, name);
                case "questionnaire" -> questionnaire(parser, tokens, resource);
                case "item" -> items(tokens, resource, place);
                case "meta" -> tokens.fields(place.field(name), field -> meta(tokens, resource, field));
                case "entry" -> entries(parser, tokens, resource);
                default -> other(tokens, resource, name);
            }
        });
        return resource;
    }

    private static void questionnaire(JsonParser parser, FhirTokens tokens, RawResponse resource) throws IOException {
        if (parser.isExpectedStartObjectToken()) {
            resource.otherVersion = "STU3 or earlier";
            tokens.skip();
        } else {
            resource.questionnaire = tokens.text(resource.place, "questionnaire");
        }
    }

    private static void subject(FhirTokens tokens, RawResponse resource, String field) throws IOException {
        if (field.equals("reference")) {
            resource.subject = tokens.text(resource.place.field("subject"), field);
        } else {
            tokens.skip();
        }
    }

    private static void meta(FhirTokens tokens, RawResponse resource, String field) throws IOException {
        if (!field.equals("profile")) {
            tokens.skip();
            return;
        }
        Place meta = resource.place.field("meta");
        tokens.elements(meta, field, at -> {
            String version = FhirVersion.ofProfile(tokens.text(meta, field));
            if (version != null) {
                resource.otherVersion = version;
            }
        });
    }

    private void entries(JsonParser parser, FhirTokens tokens, RawResponse resource) throws IOException {
        tokens.elements(resource.place, "entry", at -> {
            Place entry = resource.place.element("entry", at);
            count(entry);
            tokens.fields(entry, name -> {
                if (name.equals("resource")) {
                    resource.entries.add(resource(parser, entry.field(name)));
                } else {
                    tokens.skip();
                }
            });
        });
    }

    private static void other(FhirTokens tokens, RawResponse resource, String name) throws IOException {
        switch (name) {
            case "modifierExtension", "implicitRules" -> {
                resource.spoiled = true;
                resource.problems.add(resource.place.field(name), Rules.MODIFIER);
            }
            case "group" -> resource.otherVersion = "DSTU2";
            default -> {
                // A field that is not needed here.
            }
        }
        tokens.skip();
    }

    private void items(FhirTokens tokens, RawResponse resource, Place place) throws IOException {
        tokens.elements(place, "item", at -> {
            RawItem item = new RawItem(place.element("item", at));
            count(item.place);
            resource.items.add(item);
            tokens.fields(item.place, name -> itemField(tokens, resource, item, name));
        });
    }

    private void itemField(FhirTokens tokens, RawResponse resource, RawItem item, String name) throws IOException {
        switch (name) {
            case "linkId" -> item.linkId = tokens.text(item.place, name);
            case "answer" -> answers(tokens, resource, item);
            case "item" -> items(tokens, resource, item.place);
            case "extension" -> new ExtensionTokens(tokens, resource.problems).read(item);
            case "modifierExtension" -> {
                item.spoiled = true;
                resource.problems.add(item.place.field(name), Rules.MODIFIER);
                tokens.skip();
            }
            default -> tokens.skip();
        }
    }

    private void answers(FhirTokens tokens, RawResponse resource, RawItem item) throws IOException {
        tokens.elements(item.place, "answer", at -> {
            RawAnswer answer = new RawAnswer(item.place.element("answer", at));
            count(answer.place);
            item.answers.add(answer);
            tokens.fields(answer.place, name -> answerField(tokens, resource, answer, name));
        });
    }

    private void answerField(FhirTokens tokens, RawResponse resource, RawAnswer answer, String name)
            throws IOException {
        if (name.equals("item")) {
            items(tokens, resource, answer.place);
        } else {
            new AnswerTokens(tokens, resource.problems, answer).field(name);
        }
    }

    private void count(Place place) {
        if (++items > MOST_ITEMS) {
            throw new ProblemsException(List.of(
                    new Problem(place.text(), "must be at most " + MOST_ITEMS + " entries, items and answers in all")));
        }
    }

    /** The version of FHIR that a profile's address names, if it is not R4. */
    static final class FhirVersion {

        private static final String CORE = "http://hl7.org/fhir/";

        private FhirVersion() {}

        static @Nullable String ofProfile(@Nullable String profile) {
            if (profile == null || !profile.startsWith(CORE)) {
                return null;
            }
            String rest = profile.substring(CORE.length());
            if (rest.matches("[0-9]\\.[0-9]+/.*") && !rest.startsWith("4.0/")) {
                return rest.substring(0, rest.indexOf('/'));
            }
            return null;
        }
    }
}
