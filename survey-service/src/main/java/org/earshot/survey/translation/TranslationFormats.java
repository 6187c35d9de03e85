package org.earshot.survey.translation;

import java.util.List;
import java.util.Optional;

/** Every format, in the order in which they are offered. */
public record TranslationFormats(List<TranslationFormat> all) {
    public TranslationFormats {
        all = List.copyOf(all);
    }

    /** The one with this id, or empty. */
    public Optional<TranslationFormat> named(String id) {
        return all.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The one that the content looks like, or empty. */
    public Optional<TranslationFormat> of(byte[] content) {
        return all.stream().filter(format -> format.recognises(content)).findFirst();
    }
}
