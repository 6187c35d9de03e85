package org.earshot.insight.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.earshot.contracts.engine.Reading;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.answering.Step;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.History;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * The one sentence that tells a shift, on pages, over REST and in every message: what, for whom, since when, and how sure. In
 * English and Spanish; other readers get English.
 */
public final class Sentence {
    private static final String NO_BREAK = "\u00a0";
    private final Names names;
    private final Words words;

    public Sentence(Names names) {
        this.names = names;
        this.words = Words.in(names.language());
    }

    /**
     * Tells a shift.
     *
     * @param evidence false leaves every figure out: too few people stand behind them
     */
    public String of(KnownShift shift, boolean evidence, LocalDate today) {
        Optional<Step> step = shift.family().step();
        if (step.isPresent()) {
            return silence(step.get(), shift, evidence, today);
        }
        String what = subject(shift) + " " + (shift.direction() == Direction.UP ? words.rose : words.fell);
        String since = words.since.formatted(date(shift, today)) + whom(shift.group()) + where(shift);
        return evidence ? what + " " + figures(shift.estimate(), since) : what + " " + since + ".";
    }

    /** What is counted of a theme is what people wrote, not that the need is there. */
    private String subject(KnownShift shift) {
        String name = names.need(shift.family().need());
        return shift.family().theme().isPresent() ? words.inOwnWords.formatted(name) : name;
    }

    private String silence(Step step, KnownShift shift, boolean evidence, LocalDate today) {
        SilenceWords silence = SilenceWords.in(names.language());
        String since = words.since.formatted(date(shift, today)) + whom(shift.group()) + where(shift);
        Estimate estimate = shift.estimate();
        String figures = words.fromTo.formatted(percent(estimate.before()), percent(estimate.after())) + " " + since
                + "; " + silence.sure().formatted(estimate.people(), points(estimate.low()), points(estimate.high()));
        return silence.fewer(step) + (evidence ? ": " + figures : " " + since) + ". " + silence.missing();
    }

    private String figures(Estimate estimate, String since) {
        return words.fromTo.formatted(percent(estimate.before()), percent(estimate.after())) + " " + since + "; "
                + words.sure.formatted(estimate.answers(), points(estimate.low()), points(estimate.high()));
    }

    String date(KnownShift shift, LocalDate today) {
        LocalDate onset = LocalDate.ofEpochDay(Bucket.firstDayOf(shift.onset()));
        String pattern = onset.getYear() == today.getYear() ? words.day : words.dayAndYear;
        return DateTimeFormatter.ofPattern(pattern, words.locale).format(onset);
    }

    String whom(@Nullable GroupRef group) {
        if (group == null) {
            return "";
        }
        String name = names.group(group.dimension(), group.group());
        if (group.dimension().equals(Reading.LANGUAGE)) {
            return " " + words.answeringIn.formatted(name);
        }
        boolean isPlace =
                group.dimension().equals(History.SITE) || group.dimension().equals(History.PROGRAM);
        return " "
                + (isPlace
                        ? words.at.formatted(name)
                        : words.withGroup.formatted(names.dimension(group.dimension()), name));
    }

    String where(KnownShift shift) {
        return shift.family().place().kind() == PlaceKind.ORGANIZATION
                ? ""
                : " " + words.at.formatted(names.place(shift.family().place()).name());
    }

    static String percent(double share) {
        return Math.round(100 * share) + NO_BREAK + "%";
    }

    private static String points(double change) {
        long points = Math.round(100 * change);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    /** The pieces of the sentence in one language. */
    private record Words(
            Locale locale,
            String inOwnWords,
            String rose,
            String fell,
            String fromTo,
            String since,
            String sure,
            String answeringIn,
            String withGroup,
            String at,
            String day,
            String dayAndYear) {
        static final Words ENGLISH = new Words(
                Locale.ENGLISH,
                "“%s” in people’s own words",
                "rose",
                "fell",
                "from %s to %s",
                "since %s",
                "%d answers; interval %s to %s points",
                "among people answering in %s",
                "among people who state %s: %s",
                "at %s",
                "d MMMM",
                "d MMMM yyyy");
        static final Words SPANISH = new Words(
                Locale.forLanguageTag("es"),
                "«%s» en palabras de las personas",
                "subió",
                "bajó",
                "del %s al %s",
                "desde el %s",
                "%d respuestas; intervalo de %s a %s puntos",
                "entre quienes responden en %s",
                "entre quienes indican %s: %s",
                "en %s",
                "d 'de' MMMM",
                "d 'de' MMMM 'de' yyyy");
        static final Words ARABIC = new Words(
                Locale.forLanguageTag("ar"),
                "«%s» بكلمات الناس",
                "– ارتفعت النسبة",
                "– انخفضت النسبة",
                "من %s إلى %s",
                "منذ %s",
                "عدد الإجابات %d؛ الفترة من \u200e%s إلى \u200e%s نقطة",
                "بين من لغة إجابتهم %s",
                "بين من يذكرون %s: %s",
                "في %s",
                "d MMMM",
                "d MMMM yyyy");

        static Words in(String language) {
            return language.startsWith("es") ? SPANISH : language.startsWith("ar") ? ARABIC : ENGLISH;
        }
    }
}
