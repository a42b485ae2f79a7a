package org.ldsdk.needs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ldsdk.core.Problem;
import org.ldsdk.needs.internal.Codes;

/** Finds every fault of a list of needs. */
final class NeedDomainsLint {

    private final NeedDomains domains;
    private final List<Problem> problems = new ArrayList<>();

    private NeedDomainsLint(NeedDomains domains) {
        this.domains = domains;
    }

    static List<Problem> check(NeedDomains domains) {
        NeedDomainsLint lint = new NeedDomainsLint(domains);
        lint.checkNames();
        lint.checkSeverities();
        lint.checkDomains();
        return List.copyOf(lint.problems);
    }

    private void fault(String where, String rule) {
        problems.add(new Problem(where, rule));
    }

    private void checkNames() {
        String self = "NeedDomains[" + domains.id() + "]";
        if (!Codes.isCode(domains.id())) {
            fault(self + ".id", Codes.RULE + ", but was " + domains.id());
        }
        if (domains.version().isBlank()) {
            fault(self + ".version", "must not be blank");
        }
        if (domains.domains().isEmpty()) {
            fault(self + ".domains", "must not be empty");
        }
    }

    private void checkSeverities() {
        List<Integer> levels =
                domains.severities().stream().map(Severity::level).toList();
        List<Integer> expected =
                IntStream.rangeClosed(Severity.NONE, Severity.WORST).boxed().toList();
        if (!levels.equals(expected)) {
            fault(
                    "NeedDomains[" + domains.id() + "].severities",
                    "must have the levels " + expected + ", but were " + levels);
        }
        domains.severities().stream()
                .filter(severity ->
                        severity.word().isBlank() || severity.meaning().isBlank())
                .forEach(severity -> fault("Severity[" + severity.level() + "]", "must have a word and a meaning"));
    }

    private void checkDomains() {
        Set<String> seen = new HashSet<>();
        for (NeedDomain domain : domains.domains()) {
            String where = "NeedDomain[" + domain.code() + "]";
            if (!Codes.isCode(domain.code())) {
                fault(where + ".code", Codes.RULE + ", but was " + domain.code());
            }
            if (!seen.add(domain.code())) {
                fault(where + ".code", "must not be there twice");
            }
            if (domain.label().isBlank()) {
                fault(where + ".label", "must not be blank");
            }
            if (!domains.sources().containsKey(domain.source())) {
                fault(
                        where + ".source",
                        "must be one of " + domains.sources().keySet() + ", but was " + domain.source());
            }
        }
    }
}
