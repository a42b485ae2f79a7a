package org.ldsdk.screening.fhir;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one answer. */
final class AnswerTokens {

    private final FhirTokens tokens;
    private final ProblemList problems;
    private final RawAnswer answer;

    AnswerTokens(FhirTokens tokens, ProblemList problems, RawAnswer answer) {
        this.tokens = tokens;
        this.problems = problems;
        this.answer = answer;
    }

    void field(String name) throws IOException {
        if (name.startsWith("value")) {
            value(name);
        } else if (name.startsWith("_value")) {
            Place place = answer.place.field(name);
            tokens.fields(place, field -> element(place, field));
        } else if (name.equals("extension")) {
            extensions(answer.place);
        } else {
            modifierOrUnknown(answer.place, name);
        }
    }

    private void value(String name) throws IOException {
        if (answer.field != null) {
            spoil(answer.place, "must have one value");
        }
        answer.field = name;
        switch (name) {
            case "valueCoding" -> coding(answer.place.field(name));
            case "valueString" -> answer.code = tokens.text(answer.place, name);
            case "valueInteger", "valueDecimal" -> answer.number = tokens.number(answer.place, name);
            case "valueBoolean" -> {
                Boolean truth = tokens.truth(answer.place, name);
                answer.code = truth == null ? null : truth.toString();
            }
            default -> tokens.skip();
        }
    }

    private void coding(Place place) throws IOException {
        tokens.fields(place, name -> {
            switch (name) {
                case "code" -> answer.code = tokens.text(place, name);
                case "system" -> answer.system = tokens.text(place, name);
                default -> element(place, name);
            }
        });
    }

    private void element(Place place, String name) throws IOException {
        if (name.equals("extension")) {
            extensions(place);
        } else {
            modifierOrUnknown(place, name);
        }
    }

    private void modifierOrUnknown(Place place, String name) throws IOException {
        if (name.equals("modifierExtension")) {
            spoil(place.field(name), Rules.MODIFIER);
        }
        tokens.skip();
    }

    private void extensions(Place place) throws IOException {
        new ExtensionTokens(tokens, problems).read(place, this::apply);
    }

    private void apply(ExtensionTokens.Extension extension) {
        if (FhirNames.isOrdinal(extension.url())) {
            ordinal(extension);
        } else if (extension.url().equals(FhirNames.ABSENT)) {
            answer.absent = one(answer.absent, extension.code() == null ? "" : extension.code());
        }
    }

    private void ordinal(ExtensionTokens.Extension extension) {
        if (extension.number() == null) {
            spoil(answer.place, "must have a number as ordinal value");
        } else if (answer.ordinal != null && answer.ordinal.compareTo(extension.number()) != 0) {
            spoil(answer.place, "must have one ordinal value");
        }
        answer.ordinal = extension.number();
    }

    private String one(@Nullable String before, String now) {
        if (before != null && !before.equals(now)) {
            spoil(answer.place, "must have one reason why there is no value");
        }
        return now;
    }

    private void spoil(Place place, String rule) {
        answer.spoiled = true;
        problems.add(place, rule);
    }
}
