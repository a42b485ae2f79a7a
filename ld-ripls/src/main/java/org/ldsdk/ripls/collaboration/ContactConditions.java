package org.ldsdk.ripls.collaboration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ldsdk.core.Citation;

/**
 * Conditions under which contact between groups improves what they think of each other. Contact without them may do harm.
 * Two lists are published, of 4 and of 7 conditions; the 7 contain the 4.
 *
 * @param licence on what terms the lists are shipped
 * @param conditions every condition that some list names
 * @param lists the published lists
 */
public record ContactConditions(String licence, List<Concept> conditions, List<Published> lists) {

    /** Copies the lists. */
    public ContactConditions {
        conditions = List.copyOf(conditions);
        lists = List.copyOf(lists);
    }

    /**
     * A published list of conditions.
     *
     * @param id stable name, such as {@code four}
     * @param title what it is
     * @param source where it is printed
     * @param conditions codes of its conditions, in printed order
     */
    public record Published(String id, String title, Citation source, List<String> conditions) {

        /** Copies the list. */
        public Published {
            conditions = List.copyOf(conditions);
        }
    }

    /** {@return the conditions and lists that ship with the library} */
    public static ContactConditions shipped() {
        return Holder.CONDITIONS;
    }

    /**
     * Which conditions does a planned event miss?
     *
     * @param event what the event provides, by code of the condition; a condition that is not mentioned is unknown
     * @return what it provides and misses, by id of the list
     * @throws org.ldsdk.core.ProblemsException naming every code that is no condition
     */
    public Map<String, Coverage<Concept>> evaluate(Map<String, Stated> event) {
        Map<String, Concept> byCode = conditions.stream()
                .collect(Collectors.toMap(Concept::code, it -> it, (first, second) -> first, LinkedHashMap::new));
        Coverage.check("ContactConditions.event", byCode.keySet(), event);
        Map<String, Coverage<Concept>> found = new LinkedHashMap<>();
        for (Published list : lists) {
            List<Concept> listed = list.conditions().stream()
                    .map(code -> Shipped.find("ContactConditions", conditions, Concept::code, code))
                    .toList();
            found.put(list.id(), Coverage.of(listed, Concept::code, event));
        }
        return found;
    }

    private static final class Holder {

        static final ContactConditions CONDITIONS = Shipped.read("contact-conditions.json", ContactConditions.class);
    }
}
