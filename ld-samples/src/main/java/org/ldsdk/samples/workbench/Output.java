package org.ldsdk.samples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.json.Json;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err everything else
 */
public record Output(PrintStream out, PrintStream err) {

    /** One line for a row that was rejected: where and which rule, never the value. What else is wrong with it stands under more. */
    void reject(long line, List<Problem> problems) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("line", line);
        put(row, problems.get(0));
        if (problems.size() > 1) {
            ArrayNode more = row.putArray("more");
            problems.stream().skip(1).forEach(problem -> put(more.addObject(), problem));
        }
        err.print(Json.write(row) + "\n");
    }

    private static void put(ObjectNode row, Problem problem) {
        row.put("column", problem.where().replaceFirst("^(item|fact)\\[(.*)]$", "$2"));
        row.put("rule", problem.rule());
    }

    /** A failure of input or output in plain words. */
    static String plain(Exception exception) {
        if (exception instanceof NoSuchFileException || exception instanceof FileNotFoundException) {
            return exception.getMessage() + ": must be a file that can be read";
        }
        return String.valueOf(exception.getMessage());
    }
}
