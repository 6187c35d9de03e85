package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.theme.ThemeTallies.Weeks;
import org.earshot.insight.understanding.Misreading;
import org.earshot.insight.understanding.UnderstandingDesk;

/** Tells what an organisation's people wrote about, past the disclosure gate. */
@ApplicationScoped
public class ThemeDesk {
    /** A theme is told of over so many weeks, the running one included. */
    public static final int WEEKS = 12;

    /** Words of so many weeks are compared with those of {@link #WEEKS_BEFORE} weeks before. */
    static final int WEEKS_NOW = 4;

    static final int WEEKS_BEFORE = 24;

    private final ThemeTallies tallies;
    private final Codebooks codebooks;
    private final OpenTexts texts;
    private final UnderstandingDesk understanding;
    private final Weekly weekly;
    private final Executor meanwhile = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "words");
        thread.setDaemon(true);
        return thread;
    });
    private final Resting<Asked, ThemesView> views = new Resting<>(meanwhile, System::nanoTime);
    private final Resting<Asked, WordsView> words = new Resting<>(meanwhile, System::nanoTime);

    private record Asked(UUID organizationId, String language, int codebook, int week) {}

    public ThemeDesk(
            ThemeTallies tallies,
            Codebooks codebooks,
            OpenTexts texts,
            UnderstandingDesk understanding,
            Weekly weekly) {
        this.tallies = tallies;
        this.codebooks = codebooks;
        this.texts = texts;
        this.understanding = understanding;
        this.weekly = weekly;
    }

    /** Looks at rows as of the running week, through the organisation's gate. */
    @Dependent
    public static class Weekly {
        private final Looking looking;
        private final Directory directory;
        private final Clock clock;

        public Weekly(Looking looking, Directory directory, Clock clock) {
            this.looking = looking;
            this.directory = directory;
            this.clock = clock;
        }

        int threshold(UUID organizationId) {
            return directory.policy(organizationId).disclosureThreshold();
        }

        int week() {
            return Reader.week(clock.instant());
        }
    }

    /** Every theme, those that most people wrote about first. */
    public ThemesView themes(UUID organizationId, String language) {
        int week = weekly.week();
        Codebook codebook = weekly.looking.at(organizationId, () -> codebooks.current(organizationId));
        return views.of(
                new Asked(organizationId, language, codebook.version(), week),
                () -> weekly.looking.at(organizationId, () -> view(organizationId, week, codebook, language)));
    }

    private ThemesView view(UUID organizationId, int week, Codebook codebook, String language) {
        Weeks now = new Weeks(organizationId, week - WEEKS + 1, week);
        Weeks before = new Weeks(organizationId, week - 2 * WEEKS + 1, week - WEEKS);
        int threshold = weekly.threshold(organizationId);
        DisclosureGate gate = DisclosureGate.of(threshold);
        Map<String, Misreading> misread = understanding.misreadings(organizationId, codebook.themes(), gate);
        Shares is = new Shares(tallies, now, gate);
        Shares was = new Shares(tallies, before, gate);
        long people = is.writers();
        return new ThemesView(
                firstDay(now.from()),
                firstDay(now.to()).plusDays(6),
                gate.releases(people) ? people : null,
                threshold,
                is.unthemed(),
                codebook.version(),
                texts.waiting(organizationId),
                codebook.themes().stream()
                        .map(theme -> new ThemesView.Line(
                                theme.id(),
                                theme.name().in(language),
                                is.of(theme),
                                was.of(theme),
                                Objects.requireNonNull(misread.get(theme.id()))))
                        .sorted(Comparator.comparingDouble(ThemeDesk::share)
                                .reversed()
                                .thenComparing(ThemesView.Line::name))
                        .toList());
    }

    /** The words that have risen, by language. */
    public WordsView words(UUID organizationId, String language) {
        return words.of(new Asked(organizationId, language, 0, weekly.week()), () -> rising(organizationId, language));
    }

    private WordsView rising(UUID organizationId, String language) {
        return weekly.looking.at(organizationId, () -> {
            int nowFrom = weekly.week() - WEEKS_NOW + 1;
            Weeks weeks = new Weeks(organizationId, nowFrom - WEEKS_BEFORE, weekly.week());
            int threshold = weekly.threshold(organizationId);
            return new WordsView(
                    firstDay(weeks.from()),
                    firstDay(nowFrom),
                    threshold,
                    tallies.languages(weeks).stream()
                            .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                            .distinct()
                            .map(tag -> new WordsView.Language(
                                    tag,
                                    Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(language)),
                                    risen(tallies.words(weeks, nowFrom, tag), threshold)))
                            .toList());
        });
    }

    private static List<WordsView.Line> risen(List<ThemeTallies.WordTally> words, int threshold) {
        return new Emerging(threshold)
                .of(words).stream()
                        .map(word -> new WordsView.Line(word.word(), word.people(), word.before(), word.z()))
                        .toList();
    }

    private static LocalDate firstDay(int week) {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(week));
    }

    private static double share(ThemesView.Line line) {
        return Objects.requireNonNullElse(line.now().share(), -1.0);
    }
}
