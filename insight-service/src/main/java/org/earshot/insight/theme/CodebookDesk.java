package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Reason;
import org.earshot.insight.codebook.Sorting;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.codebook.ThemeCheck;
import org.earshot.insight.codebook.Words;
import org.earshot.insight.theme.Codebooks.Decided;
import org.earshot.insight.themewatch.Watching;
import org.earshot.insight.understanding.GivenThemes;

/** Reads and changes an organisation's codebook. A change has every text sorted again, of the past too. */
@ApplicationScoped
public class CodebookDesk implements GivenThemes {
    private final Codebooks codebooks;
    private final OpenTexts texts;
    private final Words words;
    private final Waiting waiting;
    private final Watching watching;
    private final Sessions sessions;

    public CodebookDesk(
            Codebooks codebooks, OpenTexts texts, Words words, Waiting waiting, Watching watching, Sessions sessions) {
        this.codebooks = codebooks;
        this.texts = texts;
        this.words = words;
        this.waiting = waiting;
        this.watching = watching;
        this.sessions = sessions;
    }

    /** The codebook in force. */
    public Codebook codebook(UUID organizationId) {
        return sessions.looking().at(organizationId, () -> codebooks.current(organizationId));
    }

    @Override
    public List<Theme> read(UUID organizationId) {
        return codebook(organizationId).themes();
    }

    @Override
    public List<Theme> current(UUID organizationId) {
        return codebooks.current(organizationId).themes();
    }

    /** Who changed it, the newest first. */
    public List<Decided> history(UUID organizationId) {
        return sessions.looking().at(organizationId, () -> codebooks.history(organizationId));
    }

    /** The themes that a text would be in, and why. */
    public List<Reason> reasons(UUID organizationId, String language, String text) {
        return new Sorting(codebook(organizationId), words).reasons(language, text);
    }

    /**
     * Changes a theme, or adds one.
     *
     * @param readVersion of the codebook that the change is based on
     * @return the codebook now in force
     * @throws ThemeRefused when it is faulty, does not fit in, or somebody else decided meanwhile
     */
    public Codebook decide(UUID organizationId, UUID accountId, Theme theme, int readVersion) {
        List<ThemeCheck.Fault> faults = ThemeCheck.faults(theme, words);
        if (!faults.isEmpty()) {
            throw new ThemeRefused(ThemeRefused.Kind.FAULTY, faults);
        }
        return change(organizationId, accountId, theme.id(), readVersion, codebook -> codebook.with(theme));
    }

    /**
     * Takes a theme out.
     *
     * @throws ThemeRefused when there is none with this id, or somebody else decided meanwhile
     */
    public Codebook remove(UUID organizationId, UUID accountId, String theme, int readVersion) {
        return change(organizationId, accountId, theme, readVersion, codebook -> {
            if (codebook.theme(theme).isEmpty()) {
                throw new ThemeRefused(ThemeRefused.Kind.UNKNOWN, List.of());
            }
            return codebook.without(theme);
        });
    }

    private Codebook change(
            UUID organizationId, UUID accountId, String theme, int readVersion, UnaryOperator<Codebook> change) {
        Codebook changed = sessions.alone().with(organizationId, () -> {
            Codebook current = codebooks.current(organizationId);
            Codebook next = change.apply(current);
            if (current.version() != readVersion) {
                throw new ThemeRefused(ThemeRefused.Kind.DECIDED_MEANWHILE, List.of());
            }
            if (next.themes().size() > ThemeCheck.MAX_THEMES) {
                throw new ThemeRefused(ThemeRefused.Kind.TOO_MANY_THEMES, List.of());
            }
            codebooks.add(
                    organizationId,
                    next,
                    new Decided(
                            next.version(),
                            theme,
                            accountId,
                            sessions.clock().instant().truncatedTo(ChronoUnit.MICROS)));
            texts.unsortAll(organizationId);
            watching.changed(organizationId, next, theme);
            return next;
        });
        waiting.add(organizationId);
        sessions.news().changed(organizationId);
        return changed;
    }
}
