package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a questionnaire: a question, a group of them, or a text to read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Item(
        @Nullable List<Extension> extension,
        @Nullable String linkId,
        @Nullable List<Coding> code,
        @Nullable String prefix,
        @Nullable String text,
        @JsonProperty("_text") @Nullable Primitive textElement,
        @Nullable String type,
        @Nullable List<EnableWhen> enableWhen,
        @Nullable String enableBehavior,
        @Nullable Boolean required,
        @Nullable Boolean repeats,
        @Nullable Boolean readOnly,
        @Nullable String answerValueSet,
        @Nullable List<Option> answerOption,
        @Nullable JsonNode initial,
        @Nullable List<Item> item) {

    /** When an item is asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EnableWhen(
            @Nullable String question,
            @Nullable String operator,
            @Nullable Boolean answerBoolean,
            @Nullable BigDecimal answerDecimal,
            @Nullable BigDecimal answerInteger,
            @Nullable String answerString,
            @Nullable String answerDate,
            @Nullable Coding answerCoding) {}

    /** A choice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Option(
            @Nullable List<Extension> extension,
            @Nullable Coding valueCoding,
            @Nullable String valueString,
            @Nullable BigDecimal valueInteger,
            @Nullable String valueDate,
            @Nullable Boolean initialSelected) {
        Optional<Extension> extension(String url) {
            return Item.find(extension, url);
        }
    }

    List<Item> items() {
        return item == null ? List.of() : item;
    }

    Optional<Extension> extension(String url) {
        return find(extension, url);
    }

    /** Whether it names media types, and each of them begins so. */
    boolean takesOnly(String beginning) {
        List<String> types = Optional.ofNullable(extension).stream()
                .flatMap(List::stream)
                .filter(said -> Urls.MIME_TYPE.equals(said.url()))
                .map(said -> String.valueOf(said.valueCode()))
                .toList();
        return !types.isEmpty() && types.stream().allMatch(type -> type.startsWith(beginning));
    }

    boolean isRepeating() {
        return Boolean.TRUE.equals(repeats);
    }

    /** Whether an item control says so. */
    boolean isShownAs(String control) {
        return extension(Urls.ITEM_CONTROL)
                .map(Extension::valueCodeableConcept)
                .map(Extension.Concept::coding)
                .filter(codings -> codings.stream().anyMatch(coding -> control.equals(coding.code())))
                .isPresent();
    }

    /** A help text of the item around it. */
    boolean isHelp() {
        return "display".equals(type) && isShownAs("help");
    }

    private static Optional<Extension> find(@Nullable List<Extension> extensions, String url) {
        return Optional.ofNullable(extensions).stream()
                .flatMap(List::stream)
                .filter(extension -> url.equals(extension.url()))
                .findFirst();
    }
}
