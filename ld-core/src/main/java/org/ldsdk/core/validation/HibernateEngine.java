package org.ldsdk.core.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * The only class that touches Hibernate Validator, and how it sees properties: {@code id()} is one, as are {@code
 * getId()} and {@code isOpen()}. A component of a record is found twice this way, as field and as accessor, with the
 * same problem.
 */
final class HibernateEngine implements GetterPropertySelectionStrategy {

    private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString", "getClass", "clone");

    static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .getterPropertySelectionStrategy(new HibernateEngine())
                .messageInterpolator(new RuleText())
                .addValueExtractor(new KnownValue())
                .defaultLocale(Locale.ROOT)
                .clockProvider(() -> {
                    throw new IllegalStateException("Validation: must not need the current time");
                })
                .buildValidatorFactory()
                .getValidator();
    }

    @Override
    public Optional<String> getProperty(ConstrainableExecutable method) {
        String name = method.getName();
        boolean accessor = method.getParameterTypes().length == 0 && method.getReturnType() != void.class;
        return accessor && !OF_OBJECT.contains(name) ? Optional.of(PropertyPath.property(name)) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return List.of(property, "get" + capital, "is" + capital);
    }
}
