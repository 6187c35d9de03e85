package org.earshot.insight.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.shift.Bucket;

/**
 * The one sentence that tells of a week beyond a threshold of one's own: a share and a line, and nothing of a change. In English,
 * Spanish and Arabic; other readers get English.
 */
final class ThresholdSentence {
    private final Names names;
    private final Sentence sentence;
    private final Words words;

    ThresholdSentence(Names names) {
        this.names = names;
        this.sentence = new Sentence(names);
        this.words = Words.in(names.language());
    }

    /**
     * Tells it.
     *
     * @param crossed the place, the group, and the latest week beyond the line
     * @param evidence false leaves the figures out: too few people stand behind them
     */
    String of(KnownShift crossed, boolean evidence, LocalDate today) {
        String need = names.need(crossed.family().need());
        Estimate figures = crossed.estimate();
        String line = Sentence.percent(figures.before());
        String about = sentence.whom(crossed.group()) + sentence.where(crossed);
        String week = week(crossed, today);
        if (!evidence) {
            return words.bare.formatted(need, line, week + about);
        }
        return words.full.formatted(
                need,
                Sentence.percent(figures.after()),
                figures.people(),
                week + about,
                line,
                Sentence.percent(figures.before() + figures.low()),
                Sentence.percent(figures.before() + figures.high()));
    }

    private String week(KnownShift crossed, LocalDate today) {
        LocalDate monday = LocalDate.ofEpochDay(Bucket.firstDayOf(crossed.alertedWeek()));
        String pattern = monday.getYear() == today.getYear() ? words.day : words.dayAndYear;
        return words.week.formatted(
                DateTimeFormatter.ofPattern(pattern, words.locale).format(monday));
    }

    /** The pieces of the sentence in one language. */
    private record Words(Locale locale, String full, String bare, String week, String day, String dayAndYear) {
        static final Words ENGLISH = new Words(
                Locale.ENGLISH,
                "Your threshold: %s was told by %s of %d people %s, more than your %s (interval %s to %s).",
                "Your threshold: %s was told by more than your %s %s.",
                "in the week of %s",
                "d MMMM",
                "d MMMM yyyy");
        static final Words SPANISH = new Words(
                Locale.forLanguageTag("es"),
                "Su umbral: %s lo mencionó el %s de %d personas %s, más que su %s (intervalo del %s al %s).",
                "Su umbral: %s lo mencionó más que su %s %s.",
                "en la semana del %s",
                "d 'de' MMMM",
                "d 'de' MMMM 'de' yyyy");
        static final Words ARABIC = new Words(
                Locale.forLanguageTag("ar"),
                "الحد الذي وضعته: %s – ذكرها %s من %d شخصًا %s، أي أكثر من %s (الفترة من %s إلى %s).",
                "الحد الذي وضعته: %s – ذكرها أكثر من %s %s.",
                "في أسبوع %s",
                "d MMMM",
                "d MMMM yyyy");

        static Words in(String language) {
            return language.startsWith("es") ? SPANISH : language.startsWith("ar") ? ARABIC : ENGLISH;
        }
    }
}
