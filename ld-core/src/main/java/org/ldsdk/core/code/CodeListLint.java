package org.ldsdk.core.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;

/** Finds every fault of a code list. */
final class CodeListLint {

    private final CodeList list;
    private final Map<String, MeaningColumn> columns;
    private final List<Problem> problems = new ArrayList<>();

    private CodeListLint(CodeList list) {
        this.list = list;
        this.columns = list.columns().stream()
                .collect(Collectors.toMap(MeaningColumn::code, Function.identity(), (first, second) -> first));
    }

    static List<Problem> check(CodeList list) {
        CodeListLint lint = new CodeListLint(list);
        lint.checkNames();
        lint.checkColumns();
        lint.checkCodes();
        lint.checkRanks();
        return List.copyOf(lint.problems);
    }

    static boolean isName(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void faultIf(boolean wrong, String where, String rule) {
        if (wrong) {
            fault(where, rule);
        }
    }

    private void checkName(String where, String name) {
        faultIf(!isName(name), where, "must be lower-case words joined by hyphens, but was " + name);
    }

    private void checkNames() {
        String self = "CodeList[" + list.id() + "]";
        checkName(self + ".id", list.id());
        list.family().ifPresent(family -> checkName(self + ".family", family));
        faultIf(list.version().isBlank(), self + ".version", "must not be blank");
        faultIf(list.title().isBlank(), self + ".title", "must not be blank");
        faultIf(list.sources().isEmpty(), self + ".sources", "must not be empty");
        faultIf(list.codes().isEmpty(), self + ".codes", "must not be empty");
    }

    private void checkColumns() {
        Set<String> seen = new HashSet<>();
        for (MeaningColumn column : list.columns()) {
            String where = "MeaningColumn[" + column.code() + "]";
            checkName(where + ".code", column.code());
            faultIf(!seen.add(column.code()), where + ".code", "must not be there twice");
            faultIf(column.label().isBlank(), where + ".label", "must not be blank");
            faultIf(column.values().isEmpty(), where + ".values", "must not be empty");
        }
    }

    private void checkCodes() {
        Set<String> seen = new HashSet<>();
        for (Code code : list.codes()) {
            String where = "Code[" + code.code() + "]";
            faultIf(
                    !code.code().equals(code.code().strip()) || code.code().isEmpty(),
                    where + ".code",
                    "must have no blanks around it and not be empty");
            faultIf(!seen.add(code.code()), where + ".code", "must not be there twice");
            faultIf(code.label().isBlank(), where + ".label", "must not be blank");
            faultIf(
                    code.missing().isPresent() && code.rank().isPresent(),
                    where + ".rank",
                    "must not be there, because the code says that something is missing");
            code.means().forEach((column, value) -> checkMeaning(where + ".means." + column, column, value));
        }
    }

    private void checkMeaning(String where, String column, String value) {
        MeaningColumn known = columns.get(column);
        if (known == null) {
            fault(
                    where,
                    "must be one of the columns "
                            + List.copyOf(columns.keySet()).stream().sorted().toList());
        } else if (!known.values().contains(value)) {
            fault(where, "must be one of " + known.values() + ", but was " + value);
        }
    }

    /** Ranks are a whole order of every code that is a value, or there are none. */
    private void checkRanks() {
        List<Code> values =
                list.codes().stream().filter(code -> code.missing().isEmpty()).toList();
        List<Integer> ranks = values.stream()
                .flatMapToInt(code -> code.rank().stream())
                .sorted()
                .boxed()
                .toList();
        String where = "CodeList[" + list.id() + "]";
        faultIf(
                ranks.isEmpty() == list.rankMeaning().isPresent(),
                where + ".rankMeaning",
                "must be there if codes are ranked, and only then");
        List<Integer> whole = IntStream.rangeClosed(1, values.size()).boxed().toList();
        faultIf(
                !ranks.isEmpty() && !ranks.equals(whole),
                where + ".codes",
                "must have the ranks " + whole + ", each once, but had " + ranks);
    }
}
