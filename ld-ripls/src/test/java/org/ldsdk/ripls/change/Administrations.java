package org.ldsdk.ripls.change;

import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.ripls.Ripls;
import org.ldsdk.ripls.survey.Survey;
import org.ldsdk.ripls.survey.SurveyReader;

/** Surveys of people who answer every item alike. */
final class Administrations {

    static final Instrument RIPLS = Ripls.variant("hean-2015");

    private Administrations() {}

    /** People with an answer each; an empty one leaves every item blank. */
    static Survey survey(Map<String, String> people) {
        return read(Survey.reader(RIPLS), people);
    }

    static Survey read(SurveyReader reader, Map<String, String> people) {
        String header = RIPLS.items().stream().map(item -> item.code()).collect(Collectors.joining(","));
        String rows = people.entrySet().stream()
                .map(person -> person.getKey() + "," + alike(person.getValue()) + "\n")
                .collect(Collectors.joining());
        return reader.read(new StringReader("id," + header + "\n" + rows), "answers.csv")
                .survey();
    }

    private static String alike(String answer) {
        return IntStream.range(0, RIPLS.items().size()).mapToObj(item -> answer).collect(Collectors.joining(","));
    }
}
