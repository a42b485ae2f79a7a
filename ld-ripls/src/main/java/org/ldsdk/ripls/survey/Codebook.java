package org.ldsdk.ripls.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.json.Json;

/**
 * What the cells of a file mean: {@code strongly agree} is the answer 2, {@code f} is female, {@code 99} is a missing value. Upper
 * and lower case and the number of blanks make no difference. The README shows the JSON.
 *
 * <p>Answers are always named by the definition's own codes, whatever coding the rest of the file is read in. A cell that stands in
 * no codebook is read as without one; in a demographic that has codes every other text is a problem of its row.
 *
 * @param items for the answers to all items
 * @param columns for single columns, by the name of the demographic or the code of the item; for an item they go before those for all
 */
public record Codebook(Column items, Map<String, Column> columns) {

    /** Leaves every cell as it is. */
    static final Codebook EMPTY = new Codebook(Column.EMPTY, Map.of());

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /**
     * What the cells of a column mean.
     *
     * @param codes the answer's code, or the demographic's value, by the text of the cell
     * @param missing texts that stand for a missing value
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Column(Map<String, String> codes, List<String> missing) {

        static final Column EMPTY = new Column(Map.of(), List.of());

        /** Copies map and list, keeping their order. */
        public Column {
            codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
            missing = List.copyOf(missing);
        }

        /** What a cell means, by its text in normal form; empty where it is missing. */
        Map<String, Optional<String>> meanings() {
            Map<String, Optional<String>> meanings = new LinkedHashMap<>();
            codes.forEach((text, code) -> meanings.put(normal(text), Optional.of(code)));
            missing.forEach(text -> meanings.put(normal(text), Optional.empty()));
            return meanings;
        }
    }

    /** Copies the map and refuses blank texts and a text that stands in a column twice; all faults at once. */
    public Codebook {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        List<Problem> problems = new ArrayList<>();
        addFaults("Codebook.items", items, problems);
        columns.forEach((name, column) -> addFaults("Codebook.columns[" + name + "]", column, problems));
        ProblemsException.throwIfAny(problems);
    }

    private static void addFaults(String where, Column column, List<Problem> problems) {
        List<String> seen = new ArrayList<>();
        column.codes().forEach((text, code) -> {
            addFaults(where + ".codes", text, seen, problems);
            if (code.isBlank()) {
                problems.add(new Problem(
                        where + ".codes[" + text + "]", "must not be blank; a missing value goes into missing"));
            }
        });
        column.missing().forEach(text -> addFaults(where + ".missing", text, seen, problems));
    }

    private static void addFaults(String where, String text, List<String> seen, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(new Problem(where, "must not hold a blank text; an empty cell is missing without it"));
        } else if (seen.contains(normal(text))) {
            problems.add(
                    new Problem(where + "[" + text + "]", "must not be there twice, whatever its case and blanks"));
        }
        seen.add(normal(text));
    }

    /**
     * @param json the text
     * @param where how messages call it, such as the file's name
     * @return the codebook
     * @throws ProblemsException if it is no codebook, naming every fault
     */
    public static Codebook read(String json, String where) {
        return Json.read(json, Codebook.class, where);
    }

    /**
     * @param json the bytes, in UTF-8; the caller closes them
     * @param where how messages call it, such as the file's name
     * @return the codebook
     * @throws ProblemsException if it is no codebook, naming every fault
     */
    public static Codebook read(InputStream json, String where) {
        return Json.read(json, Codebook.class, where);
    }

    /** A text without what makes no difference. */
    static String normal(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
