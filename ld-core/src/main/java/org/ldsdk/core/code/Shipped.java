package org.ldsdk.core.code;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ldsdk.core.json.Json;

/** The lists and mappings that ship with the library; read when they are first asked for. */
final class Shipped {

    private static final List<String> FILES = List.of(
            "ethnic-category",
            "accommodation-type",
            "accommodation-status",
            "settled-accommodation-indicator",
            "employment-status",
            "weekly-hours-worked",
            "source-of-referral",
            "source-of-referral-2010",
            "team-type",
            "response-priority",
            "attendance",
            "drop-in-outcome",
            "offence-history",
            "disability",
            "consultation-mechanism",
            "consultation-medium-used",
            "mental-health-act-status",
            "ld-attendance");

    private static final List<String> MAPPINGS = List.of(
            "accommodation-status-to-type",
            "accommodation-type-to-status",
            "source-of-referral-2010-to-current",
            "source-of-referral-current-to-2010",
            "consultation-medium-to-mechanism",
            "consultation-mechanism-to-medium",
            "attendance-to-ld",
            "attendance-from-ld");

    static final CodeLists LISTS = lists();

    private Shipped() {}

    private static CodeLists lists() {
        CodeLists lists = CodeLists.of(FILES.stream()
                .map(name -> CodeList.read(tree("lists/" + name + ".json"), name + ".json"))
                .toList());
        for (String name : MAPPINGS) {
            lists = lists.with(CodeMapping.read(tree("mappings/" + name + ".json"), name + ".json", lists));
        }
        return lists;
    }

    private static JsonNode tree(String file) {
        try (InputStream json = Shipped.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("Shipped[" + file + "]: must be beside the class");
            }
            return Json.tree(json, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
