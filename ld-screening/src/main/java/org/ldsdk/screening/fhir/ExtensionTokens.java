package org.ldsdk.screening.fhir;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads lists of extensions, of which only those with points and with reasons for missing values matter here. */
final class ExtensionTokens {

    private final FhirTokens tokens;
    private final ProblemList problems;

    ExtensionTokens(FhirTokens tokens, ProblemList problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * One extension.
     *
     * @param url its address
     * @param number its value, if that is a number
     * @param code its value, if that is a code
     */
    record Extension(
            String url,
            @Nullable BigDecimal number,
            @Nullable String code) {

        @Override
        public String toString() {
            return "Extension";
        }
    }

    void read(Place place, Consumer<Extension> consumer) throws IOException {
        tokens.elements(place, "extension", at -> consumer.accept(extension(place, at)));
    }

    /** The reason why an item has no answer. */
    void read(RawItem item) throws IOException {
        read(item.place, extension -> {
            if (extension.url().equals(FhirNames.ABSENT)) {
                if (item.absent != null) {
                    item.spoiled = true;
                    problems.add(item.place, "must have one reason why there is no answer");
                }
                item.absent = extension.code() == null ? "" : extension.code();
            }
        });
    }

    private Extension extension(Place place, int at) throws IOException {
        Place self = place.element("extension", at);
        Reading reading = new Reading();
        tokens.fields(self, name -> {
            switch (name) {
                case "url" -> reading.url = tokens.text(self, name);
                case "valueDecimal", "valueInteger" -> reading.number = tokens.number(self, name);
                case "valueCode" -> reading.code = tokens.text(self, name);
                default -> tokens.skip();
            }
        });
        if (reading.url == null) {
            problems.add(self.field("url"), "must be present");
        }
        return new Extension(reading.url == null ? "" : reading.url, reading.number, reading.code);
    }

    private static final class Reading {
        private @Nullable String url;
        private @Nullable BigDecimal number;
        private @Nullable String code;
    }
}
