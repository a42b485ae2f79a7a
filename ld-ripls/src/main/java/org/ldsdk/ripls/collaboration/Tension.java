package org.ldsdk.ripls.collaboration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * What a contradiction lies in or between. Its level follows from this alone. In JSON each kind is told apart by
 * {@code "kind"}.
 *
 * @see <a href="https://www.activityanalysis.net/four-levels-of-contradictions/">the four levels, after Engeström 1987, p.
 *     103</a>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Tension.WithinElement.class, name = "within-element"),
    @Type(value = Tension.BetweenElements.class, name = "between-elements"),
    @Type(value = Tension.WithAdvancedObject.class, name = "with-advanced-object"),
    @Type(value = Tension.BetweenSystems.class, name = "between-systems")
})
public sealed interface Tension {

    /** {@return 1 within an element, 2 between elements, 3 with a more advanced object, 4 between systems} */
    int level();

    /** {@return the places it touches, one or two} */
    List<Place> places();

    /**
     * An element of a system.
     *
     * @param system the system's code
     * @param element the element
     */
    record Place(String system, ActivityElement element) {}

    /**
     * Level 1: one element is at odds with itself.
     *
     * @param at the element
     */
    record WithinElement(Place at) implements Tension {

        @Override
        public int level() {
            return 1;
        }

        @Override
        public List<Place> places() {
            return List.of(at);
        }
    }

    /**
     * Level 2: two elements of one system are at odds.
     *
     * @param system the system's code
     * @param first an element
     * @param second another element
     */
    record BetweenElements(String system, ActivityElement first, ActivityElement second) implements Tension {

        /** Refuses one element twice: that is level 1. */
        public BetweenElements {
            if (first == second) {
                throw new ProblemsException(List.of(new Problem(
                        "BetweenElements[" + system + "].second",
                        "must be another element, but was " + second.words())));
            }
        }

        @Override
        public int level() {
            return 2;
        }

        @Override
        public List<Place> places() {
            return List.of(new Place(system, first), new Place(system, second));
        }
    }

    /**
     * Level 3: the object as it is, and a more advanced one that somebody brings in.
     *
     * @param system the system's code
     * @param advanced the more advanced object, in a few words
     */
    record WithAdvancedObject(String system, String advanced) implements Tension {

        @Override
        public int level() {
            return 3;
        }

        @Override
        public List<Place> places() {
            return List.of(new Place(system, ActivityElement.OBJECT));
        }
    }

    /**
     * Level 4: an element of one system and an element of its neighbour, the same or another, are at odds.
     *
     * @param one an element
     * @param neighbour an element of another system
     */
    record BetweenSystems(Place one, Place neighbour) implements Tension {

        /** Refuses one system twice: that is level 1 or 2. */
        public BetweenSystems {
            if (one.system().equals(neighbour.system())) {
                throw new ProblemsException(List.of(new Problem(
                        "BetweenSystems.neighbour", "must be in another system, but was in " + neighbour.system())));
            }
        }

        @Override
        public int level() {
            return 4;
        }

        @Override
        public List<Place> places() {
            return List.of(one, neighbour);
        }
    }
}
