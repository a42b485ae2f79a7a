package org.ldsdk.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WithoutHibernateTest {

    @Test
    void the_caller_is_told_what_to_add_every_time() throws Exception {
        Class<?> validation = new Hiding().loadClass("org.ldsdk.core.validation.Validation");
        assertThat(validation).isNotEqualTo(Validation.class);
        Method check = validation.getMethod("check", Object.class, String.class);
        for (int i = 0; i < 3; i++) {
            Throwable thrown = catchThrowable(() -> check.invoke(null, "x", "where"));
            assertThat(thrown)
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Validation: must have Hibernate Validator")
                    .hasMessageContaining("org.hibernate.validator:hibernate-validator");
        }
    }

    @Test
    void the_loader_of_this_test_does_hide_it() throws Exception {
        String provider = "org.hibernate.validator.HibernateValidator";
        assertThat(Class.forName(provider)).isNotNull();
        assertThatThrownBy(() -> new Hiding().loadClass(provider)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void only_one_class_of_ours_names_it() throws Exception {
        URL home = Objects.requireNonNull(Validation.class.getResource("Validation.class"));
        List<String> naming = new ArrayList<>();
        try (Stream<Path> classes = Files.walk(Path.of(home.toURI()).getParent().getParent())) {
            for (Path file :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("org/hibernate/")) {
                    naming.add(file.getFileName().toString());
                }
            }
        }
        assertThat(naming).containsExactly("HibernateEngine.class");
    }

    /** Loads our classes anew and finds no Hibernate Validator. */
    private static final class Hiding extends ClassLoader {

        Hiding() {
            super(WithoutHibernateTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hibernate.validator.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.ldsdk.core.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
