package org.earshot.ingest.importing.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.importing.Column;
import org.earshot.ingest.importing.Meaning;
import org.earshot.ingest.importing.Preview;
import org.jspecify.annotations.Nullable;

/** A preview in the reader's language. */
public final class ImportView {
    private static final int LABEL_CHARS = 80;

    private final Preview preview;
    private final Instrument instrument;
    private final String language;

    ImportView(Preview preview, Instrument instrument, String language) {
        this.preview = preview;
        this.instrument = instrument;
        this.language = language;
    }

    /** The figures. */
    public Preview preview() {
        return preview;
    }

    /** The instrument's title. */
    public String title() {
        return instrument.title().in(language);
    }

    /** Rows that stay out. */
    public int left() {
        return preview.rows() - preview.importable();
    }

    /** Whether it can be imported. */
    public boolean ready() {
        return preview.importable() > 0;
    }

    /** The day of the earliest answers, or nothing. */
    public String from() {
        return day(preview.from());
    }

    /** The day of the latest answers, or nothing. */
    public String to() {
        return day(preview.to());
    }

    private String day(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(language))
                        .format(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The problems, the most frequent first. */
    public List<Line> lines() {
        return preview.groups().stream().map(Line::of).toList();
    }

    /** The columns. */
    public List<ColumnLine> columns() {
        return preview.columns().stream().map(this::line).toList();
    }

    private ColumnLine line(Column column) {
        List<Option> questions = new ArrayList<>();
        for (Question question : instrument.asked()) {
            if (!(question instanceof Info || question instanceof Calculated)) {
                questions.add(new Option("question:" + question.id(), shortened(question)));
            }
        }
        if (column.meaning() instanceof Meaning.Chosen chosen) {
            questions.add(new Option(chosen.code(), chosen.question() + " / " + chosen.choice()));
        }
        return new ColumnLine(
                column.number(), column.header(), column.meaning().code(), column.understood(), questions);
    }

    private String shortened(Question question) {
        String text = question.asking().text().in(language);
        return text.length() <= LABEL_CHARS ? text : text.substring(0, LABEL_CHARS) + "…";
    }

    /** Something to choose. */
    public record Option(String value, String label) {}

    /** One column with what it may hold. */
    public record ColumnLine(int number, String header, String meaning, boolean understood, List<Option> questions) {
        public ColumnLine {
            questions = List.copyOf(questions);
        }
    }

    /** One problem with where it is. */
    public record Line(
            String code, String header, String value, String detail, String fix, int count, String rows, boolean more) {
        static Line of(Preview.ProblemGroup group) {
            return new Line(
                    group.example().code().word(),
                    group.example().header(),
                    group.example().value(),
                    group.example().detail(),
                    group.example().fix(),
                    group.count(),
                    group.firstRows().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    group.count() > group.firstRows().size());
        }
    }
}
