package org.earshot.insight.theme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A theme with its rules.
 *
 * @param codebookVersion the version it was read from; with a change, the version that the change is based on
 * @param name by language
 * @param rules lines by language: a word ({@code hungry}), words side by side ({@code food bank}), a beginning ({@code evict*}), all
 *     of several ({@code pay + rent}), near each other ({@code no ~3 food}), and words that do not count ({@code - food poisoning})
 * @param examples texts that must, or must not, be in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThemeDocument(
        @NotNull Integer codebookVersion,
        @NotNull LocalizedText name,
        @NotNull Map<String, List<String>> rules,
        @Nullable List<Theme.Example> examples) {

    static ThemeDocument of(Codebook codebook, Theme theme) {
        return new ThemeDocument(codebook.version(), theme.name(), theme.rules(), theme.examples());
    }

    Theme theme(String id) {
        return new Theme(id, name, rules, examples);
    }
}
