package org.earshot.insight.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.quote.Quotes.Agreed;
import org.earshot.insight.quote.QuotesView.Candidate;
import org.earshot.insight.quote.QuotesView.Quote;
import org.earshot.insight.response.Reader;
import org.earshot.insight.theme.CodebookDesk;
import org.earshot.insight.theme.Personal;
import org.earshot.insight.theme.ThemeDesk;

/** Shows and releases quotes. Which themes may have any is the disclosure gate's to say, each time anew. */
@ApplicationScoped
public class QuoteDesk {
    private static final int MOST = 200;

    private final Quotes quotes;
    private final ThemeDesk themes;
    private final CodebookDesk codebooks;
    private final Desk desk;

    public QuoteDesk(Quotes quotes, ThemeDesk themes, CodebookDesk codebooks, Desk desk) {
        this.quotes = quotes;
        this.themes = themes;
        this.codebooks = codebooks;
        this.desk = desk;
    }

    /** Transactions and the time of a release. */
    @Dependent
    public static class Desk {
        private final Looking looking;
        private final Alone alone;
        private final Clock clock;

        public Desk(Looking looking, Alone alone, Clock clock) {
            this.looking = looking;
            this.alone = alone;
            this.clock = clock;
        }
    }

    /** What was released for a theme. */
    public QuotesView released(UUID organizationId, String theme) {
        if (!mayQuote(organizationId, theme)) {
            return QuotesView.SUPPRESSED;
        }
        return new QuotesView(
                false,
                agreed(organizationId, theme).stream()
                        .filter(text -> text.shown() != null)
                        .map(text -> quote(organizationId, theme, text))
                        .toList());
    }

    /** What could be released for a theme, with what should be left out; empty where nothing may be. */
    public List<Candidate> candidates(UUID organizationId, String theme) {
        return mayQuote(organizationId, theme)
                ? agreed(organizationId, theme).stream()
                        .map(QuoteDesk::candidate)
                        .toList()
                : List.of();
    }

    /**
     * Shows a text to others, as {@code shown}.
     *
     * @throws QuoteRefused when it is not the text with parts left out, or may not be shown at all
     */
    public void release(UUID organizationId, UUID accountId, String theme, UUID id, String shown) {
        change(organizationId, theme, id, text -> {
            if (!LeavingOut.isFrom(text.text(), shown)) {
                throw new QuoteRefused(QuoteRefused.Kind.NOT_THEIR_WORDS);
            }
            if (!LeavingOut.saysSomething(shown)) {
                throw new QuoteRefused(QuoteRefused.Kind.NOTHING_LEFT);
            }
            quotes.release(organizationId, text, shown.strip(), accountId, desk.clock.instant());
        });
    }

    /**
     * Shows a text no longer.
     *
     * @throws QuoteRefused when there is no such text
     */
    public void takeBack(UUID organizationId, String theme, UUID id) {
        change(organizationId, theme, id, text -> quotes.takeBack(organizationId, text));
    }

    private void change(UUID organizationId, String theme, UUID id, Consumer<Agreed> change) {
        boolean mayQuote = mayQuote(organizationId, theme);
        desk.alone.with(organizationId, () -> {
            Optional<Agreed> text = quotes.agreed(organizationId, theme, fromWeek(), MOST).stream()
                    .filter(each -> mayQuote && id(each).equals(id))
                    .findFirst();
            change.accept(text.orElseThrow(() -> new QuoteRefused(QuoteRefused.Kind.UNKNOWN)));
            return id;
        });
    }

    private boolean mayQuote(UUID organizationId, String theme) {
        return themes.themes(organizationId, "en").themes().stream()
                .anyMatch(line -> line.id().equals(theme)
                        && line.now().released()
                        && !line.misread().setAside());
    }

    private List<Agreed> agreed(UUID organizationId, String theme) {
        return desk.looking.at(organizationId, () -> quotes.agreed(organizationId, theme, fromWeek(), MOST));
    }

    private int fromWeek() {
        return Reader.week(desk.clock.instant()) - ThemeDesk.WEEKS + 1;
    }

    private Quote quote(UUID organizationId, String theme, Agreed text) {
        String shown = Objects.requireNonNull(text.shown());
        return new Quote(
                id(text),
                text.language(),
                shown,
                codebooks.reasons(organizationId, text.language(), shown).stream()
                        .filter(reason -> reason.theme().equals(theme))
                        .flatMap(reason -> reason.spans().stream())
                        .toList());
    }

    private static Candidate candidate(Agreed text) {
        String shown = text.shown();
        return new Candidate(
                id(text),
                text.language(),
                text.text(),
                shown == null ? LeavingOut.of(text.text(), Personal.of(text.text(), text.language())) : shown,
                shown != null);
    }

    private static UUID id(Agreed text) {
        return UUID.nameUUIDFromBytes(
                ("quote:" + text.responseId() + ":" + text.question()).getBytes(StandardCharsets.UTF_8));
    }
}
