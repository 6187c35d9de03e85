package org.earshot.insight.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.HeardProgram;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/** What anybody may read on a program's public page: what is published, and figures that passed the disclosure gate. */
@ApplicationScoped
public class HeardDesk {
    private static final int MOST_NOTES = 20;
    private static final int MOST_FIGURES = 5;

    /** Anybody may ask as often as they like; counting as often would cost those who work here. */
    private static final Duration KEPT = Duration.ofSeconds(20);

    private final Directory directory;
    private final Updates updates;
    private final Readings readings;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public HeardDesk(Directory directory, Updates updates, Readings readings, Clock clock) {
        this.directory = directory;
        this.updates = updates;
        this.readings = readings;
        this.clock = clock;
    }

    /** A figure that was looked up not long ago; null where there was none to show. */
    private record Kept(Instant until, @Nullable Now figure) {}

    /**
     * A program's page.
     *
     * @param organization "" while the directory has not told
     * @param language that the page is in
     * @param languages that there is something to read in
     * @param notes newest first
     */
    public record Page(
            String program, String organization, String language, List<String> languages, List<Note> notes) {}

    /**
     * One update.
     *
     * @param language that it is in: the page's, or another where it says nothing in that
     * @param figure what people say of its need now; null where too few people stand behind it, or it has none
     */
    public record Note(
            Instant at,
            String language,
            UpdateText text,
            @Nullable Now figure) {}

    /** The share of people who say so in the latest week that may be shown. */
    public record Now(WeekPoint week, Figure figure) {}

    /**
     * The page behind an address.
     *
     * @param wanted BCP 47 tags, the most wanted first
     * @return empty when no program has it
     */
    public Optional<Page> page(String token, List<String> wanted) {
        return directory.heard(token).map(program -> page(program, wanted));
    }

    private Page page(HeardProgram program, List<String> wanted) {
        List<Update> told = updates.all(program.organizationId()).stream()
                .filter(update -> update.about().programId().equals(program.programId()))
                .filter(update -> update.history().state() == UpdateState.PUBLISHED)
                .limit(MOST_NOTES)
                .toList();
        List<String> languages = languages(program, told);
        String language =
                wanted.stream().filter(languages::contains).findFirst().orElse(languages.get(0));
        Map<String, Now> figures = new HashMap<>();
        List<Note> notes = told.stream()
                .map(update -> note(program, update, language, figures))
                .toList();
        String organization = directory
                .name(program.organizationId(), program.organizationId())
                .orElse("");
        return new Page(program.name(), organization, language, languages, notes);
    }

    private List<String> languages(HeardProgram program, List<Update> told) {
        TreeSet<String> languages = new TreeSet<>();
        told.forEach(update -> update.history().texts().forEach((tag, text) -> {
            if (text.tells()) {
                languages.add(tag);
            }
        }));
        List<String> own = directory.languages(program.organizationId());
        return languages.isEmpty()
                ? Stream.concat(own.stream(), PublicWords.tags().stream())
                        .distinct()
                        .toList()
                : Stream.concat(
                                own.stream().filter(languages::contains),
                                languages.stream().filter(tag -> !own.contains(tag)))
                        .toList();
    }

    private Note note(HeardProgram program, Update update, String language, Map<String, Now> figures) {
        Map<String, UpdateText> texts = update.history().texts();
        UpdateText wanted = texts.get(language);
        String told = wanted != null && wanted.tells()
                ? language
                : texts.entrySet().stream()
                        .filter(text -> text.getValue().tells())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(language);
        String need = update.about().need();
        Now now = need == null ? null : now(program, need, language, figures);
        Instant at =
                update.history().told().get(update.history().told().size() - 1).from();
        return new Note(at, told, texts.getOrDefault(told, new UpdateText("", "")), now);
    }

    private @Nullable Now now(HeardProgram program, String need, String language, Map<String, Now> figures) {
        if (!figures.containsKey(need) && figures.size() < MOST_FIGURES) {
            String key = program.programId() + " " + need;
            Kept before = kept.get(key);
            Kept latest =
                    before != null && before.until().isAfter(clock.instant()) ? before : look(program, need, language);
            kept.put(key, latest);
            Now figure = latest.figure();
            if (figure != null) {
                figures.put(need, figure);
            }
        }
        return figures.get(need);
    }

    private Kept look(HeardProgram program, String need, String language) {
        Now figure = readings.need(program.organizationId(), need, Place.program(program.programId()), language)
                .flatMap(HeardDesk::latest)
                .orElse(null);
        return new Kept(clock.instant().plus(KEPT), figure);
    }

    private static Optional<Now> latest(NeedView view) {
        return view.weeks().stream()
                .filter(week -> week.drawn() && !week.running())
                .reduce((earlier, later) -> later)
                .map(week -> new Now(week, week.figure() == null ? Figure.SUPPRESSED : week.figure()));
    }
}
