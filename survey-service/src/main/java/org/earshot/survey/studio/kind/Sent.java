package org.earshot.survey.studio.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.value.Characters;
import org.earshot.contracts.value.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent.
 *
 * @param fields name to what was entered; what was not sent is not there
 * @param languages of the instrument
 */
public record Sent(Map<String, List<String>> fields, List<String> languages) {

    public Sent {
        fields = Map.copyOf(fields);
        languages = List.copyOf(languages);
    }

    /** Everything entered under a name. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** What was entered, without blanks around it; empty when nothing was. */
    public String text(String name) {
        String sent = all(name).stream().findFirst().orElse("");
        return Optional.ofNullable(Characters.withoutUnstorable(sent))
                .orElse("")
                .strip()
                .replace("\r\n", "\n");
    }

    /** Whether the field was sent with something in it, as a ticked box is. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether the form had this field at all. */
    public boolean asked(String name) {
        return fields.containsKey(name);
    }

    /** A text in every language of the instrument: fields {@code name.<language>}. Languages that the form did not show stay. */
    public LocalizedText words(String name, LocalizedText before) {
        LocalizedText text = before;
        for (String language : languages) {
            String field = name + "." + language;
            if (asked(field)) {
                text = text.with(language, text(field));
            }
        }
        return text;
    }

    /** The same for a text that may be missing: null when nothing is left of it. */
    public @Nullable LocalizedText wordsOrNone(String name, @Nullable LocalizedText before) {
        LocalizedText text = words(name, before == null ? new LocalizedText(Map.of()) : before);
        return text.byLanguage().isEmpty() ? null : text;
    }

    /**
     * A number; {@code otherwise} when the field is empty.
     *
     * @throws NotUnderstood when it is none
     */
    public BigDecimal number(String name, BigDecimal otherwise) {
        String written = text(name).replace(',', '.');
        return written.isEmpty()
                ? otherwise
                : Numbers.parse(written).orElseThrow(() -> new NotUnderstood(name, written));
    }

    /**
     * A day; null when the field is empty.
     *
     * @throws NotUnderstood when it is none
     */
    public @Nullable LocalDate day(String name) {
        String written = text(name);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new NotUnderstood(name, written);
        }
    }

    /**
     * A time of day; null when the field is empty.
     *
     * @throws NotUnderstood when it is none
     */
    public @Nullable LocalTime time(String name) {
        String written = text(name);
        try {
            return written.isEmpty() ? null : LocalTime.parse(written);
        } catch (DateTimeParseException noTime) {
            throw new NotUnderstood(name, written);
        }
    }

    /** Needs, from rows of {@code name.need} and {@code name.severity}; a row without a need is none. */
    public List<NeedMapping> needs(String name) {
        return rows(name + ".need")
                .mapToObj(row -> new NeedMapping(all(name + ".need").get(row), within(name + ".severity", row, 0, 1)))
                .toList();
    }

    /** What a number says of needs, from rows of {@code name.need}, {@code .best}, {@code .worst} and {@code .from}. */
    public List<NumericNeed> scale(String name) {
        return rows(name + ".need").mapToObj(row -> numericNeed(name, row)).toList();
    }

    private NumericNeed numericNeed(String name, int row) {
        double best = within(name + ".best", row, -1e9, 1e9);
        double worst = within(name + ".worst", row, -1e9, 1e9);
        if (best == worst) {
            throw new NotUnderstood(name + ".worst", all(name + ".worst").get(row));
        }
        return new NumericNeed(all(name + ".need").get(row), best, worst, within(name + ".from", row, -1e9, 1e9));
    }

    private IntStream rows(String name) {
        List<String> rows = all(name);
        return IntStream.range(0, rows.size()).filter(row -> !rows.get(row).isBlank());
    }

    private double within(String name, int row, double least, double most) {
        String written = all(name).stream().skip(row).findFirst().orElse("").strip();
        return Stream.of(written.replace(',', '.'))
                .flatMap(number -> Numbers.parse(number).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .filter(number -> number >= least && number <= most)
                .findFirst()
                .orElseThrow(() -> new NotUnderstood(name, written));
    }
}
