package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.reading.KnownThemes;

/** Tells whoever reads alerts about themes what they are called and whether they are set aside. */
@ApplicationScoped
public class ThemesKnown implements KnownThemes {
    private final Codebooks codebooks;
    private final ThemeRinging ringing;

    public ThemesKnown(Codebooks codebooks, ThemeRinging ringing) {
        this.codebooks = codebooks;
        this.ringing = ringing;
    }

    @Override
    public String name(UUID organizationId, String theme, String language) {
        return codebooks
                .current(organizationId)
                .theme(theme)
                .map(Theme::name)
                .map(name -> name.in(language))
                .orElse(theme);
    }

    @Override
    public boolean isSetAside(UUID organizationId, ThemeSeries series) {
        return ringing.isSetAside(organizationId, series);
    }
}
