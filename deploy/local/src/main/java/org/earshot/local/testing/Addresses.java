package org.earshot.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every address that a service answers, pages as well as what the API description names, as its classes say it. Annotations are read by
 * name, because this module stands below the ones that bring them.
 */
public final class Addresses {
    private static final Path CLASSES = Path.of("target", "classes");

    private Addresses() {}

    /**
     * An address.
     *
     * @param path as a template: {@code /people/of/{id}}
     * @param takes media type of the body; "" when any or none
     * @param roles who may; empty where the class names none, and then it decides by itself
     */
    public record Address(String method, String path, String takes, List<String> roles) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        /** The path with something that nothing has in place of each parameter. */
        public String ofNothing() {
            return path.replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        }

        private Pattern matching() {
            return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }

    /** All of the module that the test runs in. */
    public static List<Address> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(CLASSES::relativize)
                    .map(file -> file.toString().replace('/', '.').replaceFirst("\\.class$", ""))
                    .sorted()
                    .flatMap(name -> of(load(name)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what is compiled cannot be read", e);
        }
    }

    /** Paths {@linkplain Address#ofNothing of nothing} that are sent to and never opened. */
    public static List<String> withoutGet() {
        List<Address> all = all();
        List<Pattern> opened = all.stream()
                .filter(address -> address.method().equals("GET"))
                .map(Address::matching)
                .toList();
        return all.stream()
                .map(Address::ofNothing)
                .distinct()
                .filter(path -> opened.stream()
                        .noneMatch(template -> template.matcher(path).matches()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not on the class path: " + name, e);
        }
    }

    private static List<Address> of(Class<?> resource) {
        Optional<String> base = value(resource, "jakarta.ws.rs.Path");
        List<Address> addresses = new ArrayList<>();
        if (base.isPresent()) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method)
                        .ifPresent(verb -> addresses.add(new Address(
                                verb,
                                path(
                                        base.get(),
                                        value(method, "jakarta.ws.rs.Path").orElse("")),
                                value(method, "jakarta.ws.rs.Consumes")
                                        .or(() -> value(resource, "jakarta.ws.rs.Consumes"))
                                        .orElse(""),
                                roles(method).isEmpty() ? roles(resource) : roles(method))));
            }
        }
        return addresses;
    }

    private static String path(String base, String rest) {
        return ("/" + base + "/" + rest).replaceAll("/+", "/").replaceFirst("(.)/$", "$1");
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation -> value(annotation.annotationType(), "jakarta.ws.rs.HttpMethod").stream())
                .findFirst();
    }

    private static Optional<String> value(AnnotatedElement on, String annotation) {
        return named(on, annotation).map(found -> {
            Object value = value(found);
            return value instanceof String[] several ? several[0] : String.valueOf(value);
        });
    }

    private static List<String> roles(AnnotatedElement on) {
        return named(on, "jakarta.annotation.security.RolesAllowed")
                .map(found -> List.of((String[]) value(found)))
                .orElse(List.of());
    }

    private static Optional<Annotation> named(AnnotatedElement on, String annotation) {
        return Stream.of(on.getAnnotations())
                .filter(found -> found.annotationType().getName().equals(annotation))
                .findFirst();
    }

    private static Object value(Annotation annotation) {
        try {
            return annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no value in " + annotation.annotationType(), e);
        }
    }
}
