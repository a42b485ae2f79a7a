package org.ldsdk.samples.bench.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** What Jackson takes, as it comes, to read one small text. */
public final class JacksonAlone {

    private JacksonAlone() {}

    /**
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        System.out.println(new ObjectMapper().readTree("{\"id\": \"phq-9\", \"items\": [1, 2, 3]}"));
    }
}
