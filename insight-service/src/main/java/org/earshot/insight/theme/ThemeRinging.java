package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.alert.Ringing;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.themewatch.ThemeWatches;
import org.earshot.insight.understanding.Misreading;
import org.earshot.insight.understanding.UnderstandingDesk;

/** Lets a theme ring from the week on after the one in which its rule was decided, and not while those who wrote say that it misreads them. */
@ApplicationScoped
public class ThemeRinging implements Ringing.Rules {
    private final ThemeWatches watches;
    private final Codebooks codebooks;
    private final UnderstandingDesk understanding;
    private final Directory directory;

    public ThemeRinging(
            ThemeWatches watches, Codebooks codebooks, UnderstandingDesk understanding, Directory directory) {
        this.watches = watches;
        this.codebooks = codebooks;
        this.understanding = understanding;
        this.directory = directory;
    }

    @Override
    public Ringing of(UUID organizationId, String code) {
        return ThemeSeries.of(code).map(series -> of(organizationId, series)).orElse(Ringing.FREELY);
    }

    /** A series that has ended rings no more. */
    private Ringing of(UUID organizationId, ThemeSeries series) {
        return watches.of(organizationId, series.theme())
                .filter(watched -> watched.series().equals(series))
                .map(watched -> new Ringing(watched.sinceWeek(), isSetAside(organizationId, series)))
                .orElse(new Ringing(Integer.MAX_VALUE, true));
    }

    /** What people say of a theme they say of its rule. */
    boolean isSetAside(UUID organizationId, ThemeSeries series) {
        DisclosureGate gate = DisclosureGate.of(directory.policy(organizationId).disclosureThreshold());
        return codebooks.current(organizationId).theme(series.theme()).stream()
                .filter(known -> ThemeSeries.of(known).equals(series))
                .flatMap(known -> understanding.misreadings(organizationId, List.of(known), gate).values().stream())
                .anyMatch(Misreading::setAside);
    }
}
