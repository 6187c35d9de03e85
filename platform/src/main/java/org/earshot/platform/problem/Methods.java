package org.earshot.platform.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods an address takes, and bodies of which media types, as the resource classes say it. The router forgets: where the path of one class begins like that of
 * another, it says of a method that the address does not take that there is no such address.
 */
@ApplicationScoped
class Methods {
    private final List<Offer> offers =
            Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(bean -> bean.getBeanClass())
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .distinct()
                    .flatMap(type ->
                            Stream.of(type.getDeclaredMethods()).flatMap(method -> offer(type, method).stream()))
                    .toList();

    /**
     * A method at the addresses that match.
     *
     * @param bodies media types that it takes
     */
    private record Offer(Pattern path, String method, List<String> bodies) {}

    /** Empty where nothing is at this path. */
    Set<String> at(String path) {
        return offers(path).map(Offer::method).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The media types of bodies that a method takes at this path; empty where it is not there. */
    Set<String> bodies(String path, String method) {
        return offers(path)
                .filter(offer -> offer.method().equals(method))
                .flatMap(offer -> offer.bodies().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Offer> offers(String path) {
        String from = path.startsWith("/") ? path : "/" + path;
        return offers.stream().filter(offer -> offer.path().matcher(from).matches());
    }

    private static Optional<Offer> offer(Class<?> type, Method method) {
        String path =
                ("/" + path(type) + "/" + path(method)).replaceAll("/+", "/").replaceFirst("(.)/$", "$1");
        Pattern matching = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
        return Stream.of(method.getAnnotations())
                .flatMap(found -> Optional.ofNullable(found.annotationType().getAnnotation(HttpMethod.class)).stream())
                .findFirst()
                .map(verb -> new Offer(matching, verb.value(), bodies(type, method)));
    }

    /** Without a word of it, JSON. */
    private static List<String> bodies(Class<?> type, Method method) {
        return Stream.of(method, type)
                .flatMap(on -> Optional.ofNullable(on.getAnnotation(Consumes.class)).stream())
                .findFirst()
                .map(consumed -> List.of(consumed.value()))
                .orElse(List.of(MediaType.APPLICATION_JSON));
    }

    private static String path(AnnotatedElement on) {
        return Optional.ofNullable(on.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }
}
