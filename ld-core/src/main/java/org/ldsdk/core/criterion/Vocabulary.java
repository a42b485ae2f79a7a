package org.ldsdk.core.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/** The quantities that criteria of one definition may read, each at a fixed position. */
public final class Vocabulary {

    private final List<Quantity> quantities;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param quantities what can be read; names must differ
     */
    public Vocabulary(List<Quantity> quantities) {
        this.quantities = List.copyOf(quantities);
        for (int i = 0; i < this.quantities.size(); i++) {
            String name = this.quantities.get(i).name();
            if (positions.put(name, i) != null) {
                throw new IllegalArgumentException("Vocabulary[" + name + "]: must not be there twice");
            }
        }
    }

    /** {@return the quantities, in order of position} */
    public List<Quantity> quantities() {
        return quantities;
    }

    /**
     * @param name a quantity's name
     * @return whether criteria may read it
     */
    public boolean has(String name) {
        return positions.containsKey(name);
    }

    /**
     * @param name a quantity's name
     * @return its position
     * @throws ProblemsException if there is no such quantity
     */
    public int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new ProblemsException(List.of(new Problem("Criterion.of", mustBeKnown(name))));
        }
        return position;
    }

    /**
     * @param position a quantity's position
     * @return the quantity
     */
    public Quantity at(int position) {
        return quantities.get(position);
    }

    String mustBeKnown(String name) {
        return "must be one of "
                + String.join(", ", quantities.stream().map(Quantity::name).toList()) + ", but was " + name;
    }
}
