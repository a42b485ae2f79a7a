package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Refuses to write numbers that JSON does not have; a number that does not exist is an empty Optional, hence null. */
final class FiniteNumbers extends JsonGeneratorDelegate {

    static final String RULE = "must be a finite number";

    FiniteNumbers(JsonGenerator generator) {
        super(generator, false);
    }

    @Override
    public void writeNumber(double number) throws IOException {
        check(Double.isFinite(number));
        super.writeNumber(number);
    }

    @Override
    public void writeNumber(float number) throws IOException {
        check(Float.isFinite(number));
        super.writeNumber(number);
    }

    @Override
    public void writeArray(double[] array, int offset, int length) throws IOException {
        writeStartArray(array, length);
        for (int i = offset; i < offset + length; i++) {
            writeNumber(array[i]);
        }
        writeEndArray();
    }

    private void check(boolean finite) throws IOException {
        if (!finite) {
            throw new JsonGenerationException(RULE, this);
        }
    }
}
