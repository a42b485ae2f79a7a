package org.ldsdk.samples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;

/** The rules that are not style, for all modules at once: this is the one module that sees them all. */
@AnalyzeClasses(packages = "org.ldsdk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LIBRARY = {
        "org.ldsdk.core..", "org.ldsdk.screening..", "org.ldsdk.needs..", "org.ldsdk.ripls.."
    };

    @ArchTest
    static final ArchRule core_knows_no_other_module = noClasses()
            .that()
            .resideInAPackage("org.ldsdk.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.ldsdk.screening..", "org.ldsdk.needs..", "org.ldsdk.ripls..", "org.ldsdk.samples..");

    @ArchTest
    static final ArchRule screening_knows_core_alone = noClasses()
            .that()
            .resideInAPackage("org.ldsdk.screening..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ldsdk.needs..", "org.ldsdk.ripls..", "org.ldsdk.samples..");

    @ArchTest
    static final ArchRule needs_knows_screening_and_core_alone = noClasses()
            .that()
            .resideInAPackage("org.ldsdk.needs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ldsdk.ripls..", "org.ldsdk.samples..");

    @ArchTest
    static final ArchRule ripls_knows_core_alone = noClasses()
            .that()
            .resideInAPackage("org.ldsdk.ripls..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ldsdk.screening..", "org.ldsdk.needs..", "org.ldsdk.samples..");

    @ArchTest
    static final ArchRule criteria_know_no_instrument = noClasses()
            .that()
            .resideInAPackage("org.ldsdk.core.criterion..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ldsdk.core.instrument..", "org.ldsdk.core.table..");

    @ArchTest
    static final ArchRule instruments_know_no_table = noClasses()
            .that()
            .resideInAPackage("org.ldsdk.core.instrument..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ldsdk.core.table..");

    @ArchTest
    static final ArchRule instruments_and_criteria_know_no_case = noClasses()
            .that()
            .resideInAnyPackage("org.ldsdk.core.instrument..", "org.ldsdk.core.criterion..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ldsdk.core.casework..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.ldsdk.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_files_network_or_threads = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.util.logging..")
                    .or(runThreads())
                    .or(named(
                            "java.io.File",
                            "java.io.FileInputStream",
                            "java.io.FileOutputStream",
                            "java.io.FileReader",
                            "java.io.FileWriter",
                            "java.io.RandomAccessFile",
                            "java.lang.Thread",
                            "java.util.Timer")));

    @ArchTest
    static final ArchRule no_clock_random_default_locale_or_zone = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethodWhere(isOneOf(Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getProperty",
                    "java.lang.System.getenv",
                    "java.lang.Math.random",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.UUID.randomUUID",
                    "java.nio.charset.Charset.defaultCharset")))
            .orShould()
            .callMethodWhere(usesTheDefaultLocale())
            .orShould()
            .accessClassesThat(named("java.util.Random").or(named("java.security.SecureRandom")));

    @ArchTest
    static final ArchRule no_standard_streams = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule no_static_mutable_state = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARY)
            .and()
            .areStatic()
            .should(beConstant());

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe("are named " + wanted, type -> wanted.contains(type.getFullName()));
    }

    private static DescribedPredicate<JavaClass> runThreads() {
        return DescribedPredicate.describe(
                "run threads",
                type -> type.getFullName().matches("java\\.util\\.concurrent\\.(Exec|Fork|Compl|Thread|Sched).*"));
    }

    private static DescribedPredicate<JavaCall<?>> isOneOf(Set<String> methods) {
        return DescribedPredicate.describe(
                "asks for clock, chance, environment, locale, zone or charset",
                call -> methods.contains(call.getTargetOwner().getFullName() + "." + call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> usesTheDefaultLocale() {
        return DescribedPredicate.describe("uses the default locale", call -> {
            boolean first = call.getTarget().getRawParameterTypes().stream()
                    .findFirst()
                    .filter(type -> type.isEquivalentTo(Locale.class))
                    .isPresent();
            boolean text = call.getTargetOwner().isEquivalentTo(String.class);
            return text
                    && !first
                    && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                            .contains(call.getName());
        });
    }

    private static ArchCondition<JavaField> beConstant() {
        return new ArchCondition<>("be final, and no array that others could write to") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                boolean open =
                        field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!synthetic && (!isFinal || open)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }
}
