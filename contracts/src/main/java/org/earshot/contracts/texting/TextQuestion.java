package org.earshot.contracts.texting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Piping;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;

/** A question as one text message in one language: its text, and what a text that comes back means. */
public final class TextQuestion {
    private final Question question;
    private final String language;
    private final TextWords words;
    private final List<Option> options;

    private TextQuestion(Question question, String language) {
        this.question = question;
        this.language = language;
        this.words = TextWords.in(language);
        this.options = List.copyOf(options());
    }

    /** The question by text; empty for a type that only a page can ask. */
    public static Optional<TextQuestion> of(Question question, String language) {
        return canAsk(question) ? Optional.of(new TextQuestion(question, language)) : Optional.empty();
    }

    /** Whether a text message can ask it. */
    public static boolean canAsk(Question question) {
        return question instanceof SingleChoice
                || question instanceof MultipleChoice
                || question instanceof YesNo
                || question instanceof Rating
                || question instanceof NumberQuestion
                || question instanceof ShortText
                || question instanceof LongText
                || question instanceof DateQuestion
                || question instanceof TimeQuestion
                || question instanceof Consent
                || question instanceof Scale
                || question instanceof Ranking
                || question instanceof Info;
    }

    /** The question. */
    public Question question() {
        return question;
    }

    /** Answers to choose from, with what to send for each; empty where none are listed. */
    public List<Option> offered() {
        return options;
    }

    /** The message, for a question that repeats no answers. */
    public String text() {
        return text(text -> text);
    }

    /** The message, with what was answered so far where the question repeats it. */
    public String text(Journey journey) {
        return text(text -> Piping.in(text, journey));
    }

    private String text(UnaryOperator<LocalizedText> piped) {
        List<String> lines = new ArrayList<>();
        lines.add(said(piped.apply(question.asking().text())));
        LocalizedText hint = question.asking().hint();
        if (hint != null && !in(hint).isBlank()) {
            lines.add(said(piped.apply(hint)));
        }
        options.forEach(option -> lines.add(option.key() + " " + option.label()));
        how().ifPresent(lines::add);
        if (question.asking().ratherNotSay() && options.isEmpty()) {
            lines.add(words.say("decline.key") + " " + words.say("decline"));
        }
        return String.join("\n", lines);
    }

    /** What a text means as an answer. */
    public Heard read(String typed) {
        Heard heard = listed() ? new OptionReading(question, options, words).read(typed) : FreeReading.of(this, typed);
        if (heard instanceof Heard.Answered given) {
            return Validation.fault(question, given.answer())
                    .map(fault -> notUnderstood(fault))
                    .orElse(heard);
        }
        return heard;
    }

    TextWords words() {
        return words;
    }

    private boolean listed() {
        return !options.isEmpty();
    }

    private List<Option> options() {
        List<Option> listed = new ArrayList<>();
        if (question instanceof YesNo || question instanceof Consent) {
            listed.add(new Option("1", words.say("yes"), new Answer.Flag(true)));
            listed.add(new Option("2", words.say("no"), new Answer.Flag(false)));
        }
        for (Choice choice : question.choices()) {
            String key = String.valueOf(listed.size() + 1);
            Answer answer = question instanceof SingleChoice
                    ? new Answer.Text(choice.id())
                    : new Answer.Many(List.of(choice.id()));
            listed.add(new Option(key, in(choice.label()), answer));
        }
        if (question instanceof Scale scale) {
            listed.addAll(points(scale));
        }
        if (question.asking().ratherNotSay() && !listed.isEmpty()) {
            listed.add(new Option(String.valueOf(free(listed)), words.say("decline"), new Answer.RatherNotSay()));
        }
        return listed;
    }

    /** A number that none of them has. */
    private static int free(List<Option> listed) {
        return 1
                + listed.stream()
                        .mapToInt(option -> Integer.parseInt(option.key()))
                        .max()
                        .orElse(0);
    }

    /** The points, each by its own number where a phone can type it; else by its place. */
    private List<Option> points(Scale scale) {
        boolean typed = scale.points().stream().allMatch(point -> point.value() >= 0 && point.value() < 100);
        List<Option> points = new ArrayList<>();
        for (Scale.Point point : scale.points()) {
            String key = String.valueOf(typed ? point.value() : points.size() + 1);
            points.add(new Option(key, in(point.label()), new Answer.Amount(BigDecimal.valueOf(point.value()))));
        }
        return points;
    }

    /** How to answer, where the options do not say it. */
    private Optional<String> how() {
        if (question instanceof MultipleChoice) {
            return Optional.of(words.say("how.several"));
        }
        if (question instanceof Ranking ranking) {
            return Optional.of(words.say("how.ranking", "places", String.valueOf(ranking.places())));
        }
        if (question.choices().stream().anyMatch(Choice::pleaseSay)) {
            return Optional.of(words.say("how.please-say"));
        }
        if (question instanceof TimeQuestion) {
            return Optional.of(words.say("how.time"));
        }
        if (question instanceof Rating rating) {
            return Optional.of(words.say("how.rating", "low", in(rating.low())).replace("{high}", in(rating.high())));
        }
        if (question instanceof NumberQuestion number) {
            return Optional.of(words.say("how.number", "min", number.min().toPlainString())
                    .replace("{max}", number.max().toPlainString()));
        }
        return question instanceof DateQuestion ? Optional.of(words.say("how.date")) : Optional.empty();
    }

    private Heard notUnderstood(AnswerFault fault) {
        if (question instanceof DateQuestion date && fault.code().equals("out-of-range")) {
            String range = (date.min() == null ? "" : date.min()) + " - " + (date.max() == null ? "" : date.max());
            return new Heard.NotUnderstood(words.say("wrong.date-range", "range", range.strip()));
        }
        return new Heard.NotUnderstood(
                switch (fault.code()) {
                    case "exclusive-choice" -> words.say("wrong.exclusive");
                    case "too-many-choices" -> words.say("wrong.too-many");
                    case "too-long" -> words.say("wrong.too-long");
                    case "out-of-range" -> words.say("wrong.range");
                    default -> words.say(listed() ? "wrong.choice" : "wrong.text");
                });
    }

    /** Without the marks of direction around an answer: they are outside of the GSM alphabet, and phones get by without. */
    private String said(LocalizedText text) {
        return in(text).replace("\u2068", "").replace("\u2069", "");
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
