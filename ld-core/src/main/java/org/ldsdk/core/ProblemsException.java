package org.ldsdk.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was handed in cannot be used; all reasons at once, in the order of the input. The message holds one line for each problem.
 * It never has a cause that could carry a person's data.
 */
public final class ProblemsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems what is wrong, at least one
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("ProblemsException.problems: must not be empty");
        }
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, in the order of the input} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Throws if there is anything to complain of, else does nothing.
     *
     * @param problems what was found wrong, perhaps nothing
     */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }
}
