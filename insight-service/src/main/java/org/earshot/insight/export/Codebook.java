package org.earshot.insight.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Round;

/** The columns of an instrument's responses, over all of its versions. */
public final class Codebook {
    /** What every response has beside its answers; first in every format. */
    static final List<String> FIXED = List.of(
            "response_id",
            "revision",
            "version",
            "answered_at",
            "recorded_at",
            "program_id",
            "program",
            "site_id",
            "site",
            "language",
            "channel",
            "participant_id",
            "flags");

    private final UUID instrumentId;
    private final Map<Integer, Instrument> versions = new TreeMap<>();
    private final Map<String, String> scores = new LinkedHashMap<>();
    private final List<Column> columns;
    private final Set<String> leftOut;

    private Codebook(UUID instrumentId, List<Column> columns, Set<String> leftOut) {
        this.instrumentId = instrumentId;
        this.columns = List.copyOf(columns);
        this.leftOut = Set.copyOf(leftOut);
    }

    /**
     * A codebook.
     *
     * @param published all versions of one instrument, in any order; at least one
     * @param leftOut questions of which nobody may take the answers along
     * @param words whether the participants' own words are taken along
     * @param contacts whether phone numbers and e-mail addresses are
     */
    public static Codebook of(
            List<PublishedInstrument> published, Set<String> leftOut, boolean words, boolean contacts) {
        List<PublishedInstrument> sorted = published.stream()
                .sorted(Comparator.comparingInt(PublishedInstrument::version))
                .toList();
        List<Column> columns = new ArrayList<>();
        FIXED.forEach(name -> columns.add(Column.of(
                name,
                name.endsWith("_at")
                        ? Column.Kind.MOMENT
                        : name.equals("revision") || name.equals("version") ? Column.Kind.NUMBER : Column.Kind.WORD,
                LocalizedText.of("en", name.replace('_', ' ')))));
        Map<String, QuestionColumns> questions = new LinkedHashMap<>();
        for (PublishedInstrument version : sorted) {
            version.instrument().asked().forEach(question -> questions
                    .computeIfAbsent(question.id(), QuestionColumns::new)
                    .add(version.version(), question));
        }
        ColumnNames names = new ColumnNames(FIXED);
        questions.values().forEach(question -> question.columns(names).stream()
                .filter(column -> column.question() == null || !leftOut.contains(Round.written(column.question())))
                .filter(column -> words || column.kind() != Column.Kind.OWN_WORDS)
                .filter(column -> contacts || column.kind() != Column.Kind.CONTACT)
                .forEach(columns::add));
        Map<String, String> scores = new LinkedHashMap<>();
        for (PublishedInstrument version : sorted) {
            version.instrument().scores().forEach(score -> scores.computeIfAbsent(score.id(), names::score));
        }
        scores.forEach((id, name) -> columns.add(Column.of(name, Column.Kind.FIGURE, LocalizedText.of("en", id))));
        Codebook codebook = new Codebook(sorted.get(0).instrumentId(), columns, leftOut);
        scores.forEach((id, name) -> codebook.scores.put(name, id));
        sorted.forEach(version -> codebook.versions.put(version.version(), version.instrument()));
        return codebook;
    }

    /** Whose responses. */
    public UUID instrumentId() {
        return instrumentId;
    }

    /** In their order: what a response has, then questions in the order in which they first appeared, then scores. */
    public List<Column> columns() {
        return columns;
    }

    /** Id of the score that the column of this name tells; empty for a column of another kind. */
    Optional<String> score(String column) {
        return Optional.ofNullable(scores.get(column));
    }

    /** A version; empty for one that was never seen. */
    public Optional<Instrument> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** The latest version. */
    public Instrument latest() {
        return versions.values().stream().reduce((earlier, later) -> later).orElseThrow();
    }

    /** Numbers of the versions. */
    public Set<Integer> versions() {
        return versions.keySet();
    }

    /** Questions whose answers nobody may take along, because people are told of them one by one. */
    public Set<String> leftOut() {
        return leftOut;
    }
}
