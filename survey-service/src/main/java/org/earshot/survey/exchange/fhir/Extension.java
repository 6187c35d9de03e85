package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An extension, with the kinds of value that are read or written here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Extension(
        @Nullable String url,
        @Nullable String valueString,
        @Nullable String valueMarkdown,
        @Nullable String valueCode,
        @Nullable Boolean valueBoolean,
        @Nullable BigDecimal valueInteger,
        @Nullable BigDecimal valueDecimal,
        @Nullable String valueDate,
        @Nullable Concept valueCodeableConcept,
        @Nullable List<Extension> extension) {

    /** A concept with its codings. */
    record Concept(@Nullable List<Coding> coding) {}

    static Extension text(String url, String text) {
        return new Extension(url, text, null, null, null, null, null, null, null, null);
    }

    static Extension code(String url, String code) {
        return new Extension(url, null, null, code, null, null, null, null, null, null);
    }

    static Extension flag(String url) {
        return new Extension(url, null, null, null, true, null, null, null, null, null);
    }

    static Extension number(String url, BigDecimal number, boolean whole) {
        return new Extension(
                url, null, null, null, null, whole ? number : null, whole ? null : number, null, null, null);
    }

    static Extension date(String url, String date) {
        return new Extension(url, null, null, null, null, null, null, date, null, null);
    }

    static Extension control(String code) {
        Concept concept = new Concept(List.of(Coding.of(Urls.ITEM_CONTROL_CODES, code, null)));
        return new Extension(Urls.ITEM_CONTROL, null, null, null, null, null, null, null, concept, null);
    }

    static Extension of(String url, List<Extension> parts) {
        return new Extension(url, null, null, null, null, null, null, null, null, parts);
    }

    /** The part of a complex extension with this url. */
    Optional<Extension> part(String name) {
        return Optional.ofNullable(extension).stream()
                .flatMap(List::stream)
                .filter(part -> name.equals(part.url))
                .findFirst();
    }

    @Nullable String anyText() {
        return valueString == null ? valueMarkdown : valueString;
    }

    @Nullable BigDecimal anyNumber() {
        return valueInteger == null ? valueDecimal : valueInteger;
    }
}
