package org.ldsdk.core.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;

/** Finds every fault of a mapping: a code left out, a target that is none, a loss that is not declared or not there. */
final class CodeMappingLint {

    private final CodeMapping mapping;
    private final CodeLists lists;
    private final String self;
    private final List<Problem> problems = new ArrayList<>();

    private CodeMappingLint(CodeMapping mapping, CodeLists lists) {
        this.mapping = mapping;
        this.lists = lists;
        this.self = "CodeMapping[" + mapping.id() + "]";
    }

    static List<Problem> check(CodeMapping mapping, CodeLists lists) {
        CodeMappingLint lint = new CodeMappingLint(mapping, lists);
        lint.checkNames();
        Optional<CodeList> from = lint.list(".origin", mapping.origin());
        Optional<CodeList> to = lint.list(".destination", mapping.destination());
        if (from.isPresent() && to.isPresent()) {
            lint.checkTotal(from.get());
            lint.checkTargets(from.get(), to.get());
        }
        lint.checkLosses();
        return List.copyOf(lint.problems);
    }

    private void fault(String field, String rule) {
        problems.add(new Problem(self + field, rule));
    }

    private void checkNames() {
        if (!CodeListLint.isName(mapping.id())) {
            fault(".id", "must be lower-case words joined by hyphens, but was " + mapping.id());
        }
        if (mapping.version().isBlank()) {
            fault(".version", "must not be blank");
        }
        if (mapping.sources().isEmpty()) {
            fault(".sources", "must not be empty");
        }
        if (mapping.origin().equals(mapping.destination())) {
            fault(
                    ".destination",
                    "must be another list than the origin, but was "
                            + mapping.destination().words());
        }
    }

    private Optional<CodeList> list(String field, CodeMapping.ListVersion version) {
        Optional<CodeList> list = lists.find(version.id());
        if (list.filter(it -> it.version().equals(version.version())).isEmpty()) {
            String there = list.map(CodeList::words)
                    .orElse("one of "
                            + String.join(
                                    ", ",
                                    lists.lists().stream().map(CodeList::id).toList()));
            fault(field, "must be " + there + ", but was " + version.words());
            return Optional.empty();
        }
        return list;
    }

    private void checkTotal(CodeList from) {
        for (Code code : from.codes()) {
            boolean target = mapping.targets().containsKey(code.code());
            if (target == mapping.noTarget().containsKey(code.code())) {
                fault("." + code.code(), "must stand in targets or in noTarget, and not in both");
            }
        }
        Stream.concat(mapping.targets().keySet().stream(), mapping.noTarget().keySet().stream())
                .filter(code -> from.find(code).isEmpty())
                .forEach(code -> fault("." + code, "must be a code of " + from.words()));
        mapping.losses().keySet().stream()
                .filter(code -> !mapping.targets().containsKey(code))
                .forEach(code -> fault(".losses." + code, "must be a code with a target"));
    }

    private void checkTargets(CodeList from, CodeList to) {
        mapping.targets().forEach((code, target) -> {
            Optional<Code> found = to.find(target);
            if (found.isEmpty()) {
                fault(".targets." + code, "must be a code of " + to.words() + ", but was " + target);
            } else if (from.find(code).isPresent() && !missing(from, code).equals(missing(to, target))) {
                fault(".targets." + code, "must say the same of whether something is missing, but was " + target);
            }
        });
    }

    private static Optional<MissingReason> missing(CodeList list, String code) {
        return list.find(code).flatMap(Code::missing);
    }

    /** A loss is there exactly where it is declared; where several codes lead to one, a way back from it would be a guess. */
    private void checkLosses() {
        Optional<CodeMapping> back =
                lists.mapping(mapping.destination().id(), mapping.origin().id());
        mapping.targets().forEach((code, target) -> {
            boolean declared = mapping.losses().containsKey(code);
            boolean alone = leadTo(target, mapping) == 1;
            boolean returns = alone
                    && back.map(it -> code.equals(it.targets().get(target))).orElse(!declared);
            if (!declared && !returns) {
                fault(".targets." + code, "must declare what is lost, because the code does not come back as it was");
            }
            if (declared && returns) {
                fault(".losses." + code, "must not be there, because the code comes back as it was");
            }
            if (back.filter(it -> leadTo(code, it) > 1).isPresent()) {
                fault(
                        ".targets." + code,
                        "must stand in noTarget, because several codes lead to it and none of them is it");
            }
        });
    }

    private static int leadTo(String target, CodeMapping mapping) {
        return Collections.frequency(mapping.targets().values(), target);
    }
}
