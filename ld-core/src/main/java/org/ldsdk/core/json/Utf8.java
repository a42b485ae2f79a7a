package org.ldsdk.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** Bytes to text, within the limit of size, refusing what is not UTF-8. */
final class Utf8 {

    private Utf8() {}

    static String text(InputStream stream, String where) {
        try {
            byte[] bytes = stream.readNBytes(Json.MAX_SIZE + 1);
            checkSize(bytes.length, where);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemsException(List.of(new Problem(where, "must be UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(where + ": could not be read", e);
        }
    }

    static void checkSize(int size, String where) {
        if (size > Json.MAX_SIZE) {
            throw new ProblemsException(List.of(new Problem(where, "must be at most 16 MiB of JSON")));
        }
    }
}
