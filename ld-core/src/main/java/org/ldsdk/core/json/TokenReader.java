package org.ldsdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.ldsdk.core.ProblemsException;

/**
 * Makes a value of JSON tokens, for {@link Json#read(String, TokenReader, String)}.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface TokenReader<T> {

    /**
     * Reads one value.
     *
     * @param parser stands on the value's first token; to be left on its last
     * @return the value
     * @throws IOException as the parser throws it
     * @throws ProblemsException if the tokens are no such value
     */
    T read(JsonParser parser) throws IOException;
}
