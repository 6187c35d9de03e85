package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A questionnaire, with the elements that are read or written here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Questionnaire(
        @Nullable String resourceType,
        @Nullable String language,
        @Nullable List<ValueSet> contained,
        @Nullable List<Extension> extension,
        @Nullable String title,
        @JsonProperty("_title") @Nullable Primitive titleElement,
        @Nullable String name,
        @Nullable String status,
        @Nullable String copyright,
        @Nullable List<Item> item) {

    /** A set of codes within the questionnaire. */
    record ValueSet(
            @Nullable String resourceType,
            @Nullable String id,
            @Nullable Compose compose,
            @Nullable Expansion expansion) {}

    /** Codes by code system. */
    record Compose(@Nullable List<Include> include) {}

    /** Codes of one system; all of them when it lists none. */
    record Include(@Nullable String system, @Nullable List<Coding> concept) {}

    /** Codes as looked up once. */
    record Expansion(@Nullable List<Coding> contains) {}

    Optional<Extension> extension(String url) {
        return Optional.ofNullable(extension).stream()
                .flatMap(List::stream)
                .filter(e -> url.equals(e.url()))
                .findFirst();
    }

    /** The codes of a contained value set, named as {@code #id}; empty when there is none or it does not list them. */
    List<Coding> codes(String reference) {
        List<Coding> codes = new ArrayList<>();
        for (ValueSet set : contained == null ? List.<ValueSet>of() : contained) {
            if (("#" + set.id()).equals(reference)) {
                Expansion expansion = set.expansion();
                Compose compose = set.compose();
                if (expansion != null && expansion.contains() != null) {
                    codes.addAll(expansion.contains());
                } else if (compose != null && compose.include() != null) {
                    compose.include().forEach(include -> codes.addAll(of(include)));
                }
            }
        }
        return codes;
    }

    private static List<Coding> of(Include include) {
        return Optional.ofNullable(include.concept()).orElse(List.of()).stream()
                .map(c -> new Coding(include.system(), c.code(), c.display(), c.displayElement()))
                .toList();
    }
}
