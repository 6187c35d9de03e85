package org.earshot.survey.exchange.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What FHIR says of a primitive value beside it: here, its translations. */
record Primitive(@Nullable List<Extension> extension) {

    /** {@code text} in {@code language} with the translations that {@code beside} holds. */
    static LocalizedText text(@Nullable String text, @Nullable Primitive beside, String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (text != null && !text.isBlank()) {
            texts.put(language, text.strip());
        }
        List<Extension> extensions = beside == null || beside.extension == null ? List.of() : beside.extension;
        for (Extension extension : extensions) {
            if (Urls.TRANSLATION.equals(extension.url())) {
                Optional<String> tag = extension.part("lang").map(Extension::valueCode);
                Optional<String> content = extension.part("content").map(Extension::anyText);
                if (tag.isPresent() && content.isPresent()) {
                    texts.putIfAbsent(tag.get(), content.get());
                }
            }
        }
        return new LocalizedText(texts);
    }

    /** The translations of a text other than into {@code language}, or null when there are none. */
    static @Nullable Primitive translations(LocalizedText text, String language) {
        List<Extension> extensions = new ArrayList<>();
        text.byLanguage().forEach((tag, written) -> {
            if (!tag.equals(language)) {
                extensions.add(Extension.of(
                        Urls.TRANSLATION, List.of(Extension.code("lang", tag), Extension.text("content", written))));
            }
        });
        return extensions.isEmpty() ? null : new Primitive(extensions);
    }
}
