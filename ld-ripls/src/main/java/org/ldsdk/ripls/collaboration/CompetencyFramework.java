package org.ldsdk.ripls.collaboration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ldsdk.core.Citation;
import org.ldsdk.core.ProblemsException;

/**
 * A published framework of competencies for working together: its domains by name. Which part of a programme serves which
 * domain is the caller's to say.
 *
 * @param id stable name, such as {@code ipec-2011}
 * @param name what it is, with country and year
 * @param sources where the domains are printed, and the framework itself; what was not read is not verified
 * @param caveats what a reader should know
 * @param domains the domains, in printed order; two frameworks share a code only where both print the same name
 */
public record CompetencyFramework(
        String id, String name, List<Citation> sources, List<String> caveats, List<Concept> domains) {

    /** Copies the lists. */
    public CompetencyFramework {
        sources = List.copyOf(sources);
        caveats = List.copyOf(caveats);
        domains = List.copyOf(domains);
    }

    /** {@return the five frameworks that ship with the library, in a fixed order} */
    public static List<CompetencyFramework> all() {
        return Holder.FRAMEWORKS;
    }

    /**
     * A framework.
     *
     * @param id its name
     * @return its domains and sources
     * @throws ProblemsException if there is no such framework; it lists those there are
     */
    public static CompetencyFramework of(String id) {
        return Shipped.find("CompetencyFramework", Holder.FRAMEWORKS, CompetencyFramework::id, id);
    }

    /**
     * Which domains does a programme not cover?
     *
     * @param programme whether it covers a domain, by the domain's code; a domain that is not mentioned is unknown
     * @return what it covers and misses
     * @throws ProblemsException naming every code that is no domain of this framework
     */
    public Coverage<Concept> evaluate(Map<String, Stated> programme) {
        Coverage.check("CompetencyFramework[" + id + "].programme", codes(), programme);
        return Coverage.of(domains, Concept::code, programme);
    }

    /**
     * Domains of the same printed name. Domains that only mean much the same, such as ethics and ethical practice, are not
     * among them: no source that was read equates them.
     *
     * @param other another framework
     * @return the shared domains, in the order of this framework
     */
    public List<Concept> shared(CompetencyFramework other) {
        return domains.stream()
                .filter(domain -> other.codes().contains(domain.code()))
                .toList();
    }

    private Set<String> codes() {
        return domains.stream().map(Concept::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static final class Holder {

        static final List<CompetencyFramework> FRAMEWORKS =
                Shipped.readList("competency-frameworks.json", CompetencyFramework.class);
    }
}
