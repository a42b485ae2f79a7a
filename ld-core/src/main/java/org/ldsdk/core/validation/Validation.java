package org.ldsdk.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;

/**
 * Checks Jakarta Validation constraints on Immutables types, records and beans, nested in each other by {@code @Valid}
 * through lists, maps and Optionals.
 *
 * <p>A problem gives the path and the rule, {@code NeedsProfile.ratings[3].severity: must be at most 4}; the refused
 * value is never shown. Keys of maps stand in the path, so they should be codes, never what identifies a person.
 * Constraints that need the current time ({@code @Past}, {@code @Future}) are not supported: a type that has one is
 * refused with an exception of Jakarta Validation.
 */
public final class Validation {

    private Validation() {}

    /**
     * Finds everything that breaks a constraint.
     *
     * @param root what to check; of a collection or map, each element
     * @param where what to call it, such as its type or file and line
     * @return all problems, sorted by path with numbers in numeric order; empty if there is none
     * @throws IllegalStateException if Hibernate Validator is not there; the message says what to add
     */
    public static List<Problem> check(Object root, String where) {
        return problems(validator(), root, where)
                .distinct()
                .sorted(Comparator.comparing((Problem problem) -> PropertyPath.sortKey(problem.where()))
                        .thenComparing(Problem::rule))
                .toList();
    }

    /**
     * Refuses what breaks a constraint.
     *
     * @param root what to check; of a collection or map, each element
     * @param where what to call it, such as its type or file and line
     * @throws ProblemsException with every problem, if there is one
     * @throws IllegalStateException if Hibernate Validator is not there; the message says what to add
     */
    public static void require(Object root, String where) {
        ProblemsException.throwIfAny(check(root, where));
    }

    private static Stream<Problem> problems(Validator validator, @Nullable Object root, String where) {
        if (root == null) {
            return Stream.of(new Problem(where, "must not be null"));
        }
        if (root instanceof Collection<?> elements) {
            List<?> list = new ArrayList<>(elements);
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> problems(validator, list.get(i), where + PropertyPath.step(i)));
        }
        if (root instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> problems(validator, entry.getValue(), where + PropertyPath.step(entry.getKey())));
        }
        return validator.validate(root).stream().map(violation -> problem(violation, where));
    }

    private static Problem problem(ConstraintViolation<?> violation, String where) {
        return new Problem(where + PropertyPath.text(violation.getPropertyPath()), violation.getMessage());
    }

    private static Validator validator() {
        try {
            return Holder.VALIDATOR;
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "Validation: must have Hibernate Validator on the class path or module path; "
                            + "add org.hibernate.validator:hibernate-validator (9.1 or later)",
                    e);
        }
    }

    /** Made on first use, so that this class can be loaded without Hibernate Validator. */
    private static final class Holder {

        static final Validator VALIDATOR = HibernateEngine.validator();

        private Holder() {}
    }
}
