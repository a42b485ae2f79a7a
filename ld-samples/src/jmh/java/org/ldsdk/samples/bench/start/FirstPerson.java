package org.ldsdk.samples.bench.start;

import org.ldsdk.core.instrument.Response;
import org.ldsdk.screening.ScreeningTools;

/** One tool of the catalogue and one person, with reasons. */
public final class FirstPerson {

    private FirstPerson() {}

    /**
     * @param args none
     */
    public static void main(String[] args) {
        Response response = Response.empty();
        for (int item = 1; item <= 9; item++) {
            response = response.answer(Integer.toString(item), "1");
        }
        System.out.println(ScreeningTools.of("phq-9")
                .screen(response)
                .threshold("screen-10")
                .explain());
    }
}
