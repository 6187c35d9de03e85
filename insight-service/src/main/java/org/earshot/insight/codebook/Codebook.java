package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.value.Complete;

/**
 * The themes of an organisation. Every change is a new version; what a text is in always follows from a version and nothing else.
 *
 * @param version 0 is the starter codebook, which nobody decided
 * @param themes each id once
 */
public record Codebook(int version, List<Theme> themes) {
    public Codebook {
        themes = Complete.items(themes, "themes");
    }

    /** The theme with this id, or empty. */
    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The next version, with a theme changed or added. */
    public Codebook with(Theme changed) {
        List<Theme> next = new ArrayList<>(themes);
        int at = themes.indexOf(theme(changed.id()).orElse(changed));
        if (at < 0) {
            next.add(changed);
        } else {
            next.set(at, changed);
        }
        return new Codebook(version + 1, next);
    }

    /** The next version, with a theme left out. */
    public Codebook without(String id) {
        return new Codebook(
                version + 1,
                themes.stream().filter(theme -> !theme.id().equals(id)).toList());
    }
}
