package org.ldsdk.core.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Code lists and the mappings between them. {@link #shipped} has national ones; {@link #with(CodeList)} adds a team's own. Immutable.
 *
 * <p>Reading never throws for what stands in a record: a code that is not known is kept as it was written, with a problem that names
 * place and list and never the code.
 */
public final class CodeLists {

    private final List<CodeList> lists;
    private final List<CodeMapping> mappings;

    private CodeLists(List<CodeList> lists, List<CodeMapping> mappings) {
        this.lists = List.copyOf(lists);
        this.mappings = List.copyOf(mappings);
    }

    /** {@return the lists and mappings that ship with the library} */
    public static CodeLists shipped() {
        return Shipped.LISTS;
    }

    /**
     * @param lists some lists
     * @return these lists, without a mapping
     * @throws ProblemsException if a list is faulty or one id is there twice
     */
    public static CodeLists of(List<CodeList> lists) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CodeList list : lists) {
            problems.addAll(list.problems());
            if (!seen.add(list.id())) {
                problems.add(new Problem("CodeList[" + list.id() + "].id", "must not be there twice"));
            }
        }
        ProblemsException.throwIfAny(problems);
        return new CodeLists(lists, List.of());
    }

    /**
     * @param list one more list
     * @return these and the list
     * @throws ProblemsException if it is faulty or its id is there already
     */
    public CodeLists with(CodeList list) {
        List<CodeList> more = new ArrayList<>(lists);
        more.add(list);
        return new CodeLists(of(more).lists, mappings);
    }

    /**
     * @param mapping one more mapping between lists that are here
     * @return these and the mapping
     * @throws ProblemsException if it is faulty, contradicts the mapping back, or is not the first between its lists
     */
    public CodeLists with(CodeMapping mapping) {
        if (mapping(mapping.origin().id(), mapping.destination().id()).isPresent()) {
            throw new ProblemsException(List.of(new Problem(
                    "CodeMapping[" + mapping.id() + "]",
                    "must not map between lists that another mapping maps already")));
        }
        List<CodeMapping> more = new ArrayList<>(mappings);
        more.add(mapping);
        CodeLists all = new CodeLists(lists, more);
        ProblemsException.throwIfAny(more.stream()
                .flatMap(one -> CodeMappingLint.check(one, all).stream())
                .toList());
        return all;
    }

    /** {@return the lists, in their order} */
    public List<CodeList> lists() {
        return lists;
    }

    /** {@return the mappings, in their order} */
    public List<CodeMapping> mappings() {
        return mappings;
    }

    /**
     * @param id a list's id
     * @return the list, empty if there is none
     */
    public Optional<CodeList> find(String id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /**
     * @param id a list's id
     * @return the list
     * @throws IllegalArgumentException if there is no such list
     */
    public CodeList list(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("CodeLists.id: must be one of " + ids() + ", but was " + id));
    }

    /**
     * @param from id of the list whose codes are mapped
     * @param to id of the list of the targets
     * @return the mapping, empty if there is none
     */
    public Optional<CodeMapping> mapping(String from, String to) {
        return mappings.stream()
                .filter(mapping -> mapping.origin().id().equals(from)
                        && mapping.destination().id().equals(to))
                .findFirst();
    }

    /**
     * What a list says of each coded field of a record. A problem of one leaves the others alone.
     *
     * @param values codes by name of the field
     * @param where how messages call the record, such as its row
     * @return the readings by name of the field, in the order of the fields
     */
    public Map<String, CodeReading> read(Map<String, CodedValue> values, String where) {
        Map<String, CodeReading> readings = new LinkedHashMap<>();
        values.forEach((field, value) -> readings.put(field, read(value, where + "." + field)));
        return readings;
    }

    /**
     * What its list says of a code.
     *
     * @param value a code in a person's record
     * @param where how messages call the place, such as row and field
     * @return what the list says of it, or what is wrong
     */
    public CodeReading read(CodedValue value, String where) {
        Optional<CodeList> list = find(value.list());
        if (list.isEmpty()) {
            return unread(value, where, "must name a list that is here: " + ids());
        }
        CodeList ours = list.get();
        if (!value.version().equals(ours.version())) {
            return unread(value, where, "must be a code of " + ours.words() + ", the version of the list that is here");
        }
        return ours.find(value.code())
                .map(code -> new CodeReading(value, known(code), ours.isUnconfirmed(code), Optional.empty()))
                .orElseGet(() -> unread(value, where, rule(ours, value)));
    }

    private static Known<Code> known(Code code) {
        return code.missing().<Known<Code>>map(Known::missing).orElseGet(() -> Known.of(code));
    }

    private static CodeReading unread(CodedValue value, String where, String rule) {
        Problem problem = new Problem(where, rule);
        return new CodeReading(value, Known.missing(MissingReason.UNKNOWN), true, Optional.of(problem));
    }

    private String rule(CodeList list, CodedValue value) {
        String others = lists.stream()
                .filter(other -> other != list
                        && other.family().isPresent()
                        && other.family().equals(list.family()))
                .filter(other -> other.find(value.code()).isPresent())
                .map(CodeList::words)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            return "must be a code of " + list.words() + "; it is one of another generation of the list, " + others;
        }
        String excerpt = list.excerpt() ? "; the list here is an excerpt, so it may be one all the same" : "";
        return "must be a code of " + list.words() + excerpt;
    }

    private String ids() {
        return lists.stream().map(CodeList::id).collect(Collectors.joining(", "));
    }
}
