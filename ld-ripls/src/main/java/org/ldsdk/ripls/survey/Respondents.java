package org.ldsdk.ripls.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who answered, row by row; an empty id stands for somebody who has none. Its text form shows no id. */
record Respondents(List<String> ids) {

    Respondents {
        ids = Collections.unmodifiableList(ids);
    }

    /** So many people without an id. */
    static Respondents unknown(int rows) {
        return new Respondents(Collections.nCopies(rows, ""));
    }

    Optional<RespondentId> id(int row) {
        String id = ids.get(row);
        return id.isEmpty() ? Optional.empty() : Optional.of(new RespondentId(id));
    }

    /** How many ids are in both; only the shorter list is made a set of. */
    int shared(Respondents other) {
        if (ids.size() > other.ids.size()) {
            return other.shared(this);
        }
        Set<String> here = new HashSet<>(ids);
        here.remove("");
        return (int) other.ids.stream().filter(here::contains).count();
    }

    Respondents merge(Respondents other) {
        List<String> both = new ArrayList<>(ids.size() + other.ids.size());
        both.addAll(ids);
        both.addAll(other.ids);
        return new Respondents(both);
    }

    @Override
    public String toString() {
        return "Respondents[" + ids.size() + "]";
    }
}
