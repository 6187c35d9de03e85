package org.earshot.contracts.texting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.ReplyWord;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextQuestionTest {
    private static final SingleChoice FOOD = new SingleChoice(
            "food",
            asking("Did you have enough to eat?", "¿Tuvo suficiente comida?", true),
            List.of(
                    choice("never", "Never", "Nunca"),
                    choice("sometimes", "Sometimes", "A veces"),
                    choice("often", "Often", "A menudo")),
            null);
    private static final MultipleChoice HELP = new MultipleChoice(
            "help",
            asking("What would help?", "¿Que ayudaria?", false),
            List.of(
                    choice("rent", "Rent", "Alquiler"),
                    choice("bus", "Bus fare", "Pasaje"),
                    new Choice("none", text("Nothing", "Nada"), List.of(), true)));

    @Test
    void a_question_is_asked_with_a_number_for_each_answer() {
        assertEquals(
                "Did you have enough to eat?\n1 Never\n2 Sometimes\n3 Often\n4 I'd rather not say",
                ask(FOOD, "en").text());
        assertEquals(
                "¿Que ayudaria?\n1 Alquiler\n2 Pasaje\n3 Nada\n(Envie todos los numeros que correspondan: 1 3)",
                ask(HELP, "es").text());
    }

    @TestFactory
    Stream<DynamicTest> an_answer_is_understood_however_it_is_typed() {
        return Stream.of(
                        row(FOOD, "en", "2", new Answer.Text("sometimes")),
                        row(FOOD, "en", " 2. ", new Answer.Text("sometimes")),
                        row(FOOD, "en", "٢", new Answer.Text("sometimes")),
                        row(FOOD, "en", "two", new Answer.Text("sometimes")),
                        row(FOOD, "en", "2 sometimes", new Answer.Text("sometimes")),
                        row(FOOD, "en", "SOMETIMES!", new Answer.Text("sometimes")),
                        row(FOOD, "en", "somtimes", new Answer.Text("sometimes")),
                        row(FOOD, "en", "sometiems", new Answer.Text("sometimes")),
                        row(FOOD, "en", "oftn", new Answer.Text("often")),
                        row(FOOD, "en", "some", new Answer.Text("sometimes")),
                        row(FOOD, "en", "4", new Answer.RatherNotSay()),
                        row(FOOD, "en", "x", new Answer.RatherNotSay()),
                        row(FOOD, "es", "nunca", new Answer.Text("never")),
                        row(FOOD, "es", "dos", new Answer.Text("sometimes")),
                        row(HELP, "en", "1 2", new Answer.Many(List.of("rent", "bus"))),
                        row(HELP, "en", "1,2", new Answer.Many(List.of("rent", "bus"))),
                        row(HELP, "en", "12", new Answer.Many(List.of("rent", "bus"))),
                        row(HELP, "en", "rent, bus fare", new Answer.Many(List.of("rent", "bus"))),
                        row(HELP, "en", "nothing", new Answer.Many(List.of("none"))),
                        row(yesNo(), "en", "yeah", new Answer.Flag(true)),
                        row(yesNo(), "en", "Sí", new Answer.Flag(true)),
                        row(yesNo(), "ar", "لا", new Answer.Flag(false)),
                        row(yesNo(), "en", "2", new Answer.Flag(false)),
                        row(rating(), "en", "7", new Answer.Amount(BigDecimal.valueOf(7))),
                        row(rating(), "en", "about 7/", new Answer.Amount(BigDecimal.valueOf(7))),
                        row(rating(), "es", "diez", new Answer.Amount(BigDecimal.TEN)),
                        row(number(), "es", "2,5", new Answer.Amount(new BigDecimal("2.5"))),
                        row(date(), "en", "31 12 2024", new Answer.Text("2024-12-31")),
                        row(date(), "en", "2024-12-31", new Answer.Text("2024-12-31")),
                        row(date(), "en", "Dec 31, 2024", new Answer.Text("2024-12-31")),
                        row(date(), "es", "31 de diciembre de 2024", new Answer.Text("2024-12-31")),
                        row(
                                new Consent("ok", asking("Take part?", "¿Participa?", false), true),
                                "en",
                                "1",
                                new Answer.Flag(true)),
                        row(
                                new Consent("ok", asking("Take part?", "¿Participa?", false), true),
                                "es",
                                "no",
                                new Answer.Flag(false)),
                        row(scale(), "en", "0", new Answer.Amount(BigDecimal.ZERO)),
                        row(scale(), "en", "alwys", new Answer.Amount(BigDecimal.valueOf(2))),
                        row(scale(), "en", "3", new Answer.RatherNotSay()),
                        row(time(), "en", "2:30 pm", new Answer.Text("14:30")),
                        row(time(), "en", "14.30", new Answer.Text("14:30")),
                        row(time(), "es", "0800", new Answer.Text("08:00")),
                        row(time(), "en", "12am", new Answer.Text("00:00")),
                        row(ranking(), "en", "3 1", new Answer.Many(List.of("work", "rent"))),
                        row(ranking(), "en", "work, bus fare", new Answer.Many(List.of("work", "bus"))),
                        row(other(), "en", "2", new Answer.Text("other")),
                        row(other(), "en", "2: The Ñandú line", new Answer.Other(List.of("other"), "The Ñandú line")),
                        row(words(), "en", "More buses 12 times a day", new Answer.Text("More buses 12 times a day")))
                .map(row -> DynamicTest.dynamicTest(
                        row.language + " " + row.typed,
                        () -> assertEquals(
                                new Heard.Answered(row.answer),
                                ask(row.question, row.language).read(row.typed))));
    }

    @TestFactory
    Stream<DynamicTest> what_could_mean_two_things_is_asked_again() {
        return Stream.of(
                        new Row(FOOD, "en", "1 or 2", new Answer.Skipped()),
                        new Row(FOOD, "en", "1 sometimes", new Answer.Skipped()),
                        new Row(FOOD, "es", "a m or a v", new Answer.Skipped()),
                        new Row(HELP, "en", "5", new Answer.Skipped()),
                        new Row(HELP, "en", "1 3", new Answer.Skipped()),
                        new Row(rating(), "en", "11", new Answer.Skipped()),
                        new Row(rating(), "en", "7 or 8", new Answer.Skipped()),
                        new Row(date(), "en", "31 2 2024", new Answer.Skipped()),
                        new Row(ranking(), "en", "1 2 3", new Answer.Skipped()),
                        new Row(time(), "en", "25:00", new Answer.Skipped()),
                        new Row(scale(), "en", "7", new Answer.Skipped()),
                        new Row(FOOD, "en", "what?", new Answer.Skipped()))
                .map(row -> DynamicTest.dynamicTest(row.typed, () -> {
                    Heard heard = ask(row.question, row.language).read(row.typed);

                    assertTrue(!(heard instanceof Heard.Answered), heard::toString);
                }));
    }

    @Test
    void the_two_that_it_could_mean_are_named() {
        Heard heard = ask(FOOD, "en").read("1 sometimes");

        Heard.Unclear unclear = assertInstanceOf(Heard.Unclear.class, heard);
        assertEquals(
                List.of("1", "2"), unclear.between().stream().map(Option::key).toList());
    }

    @TestFactory
    Stream<DynamicTest> commands_are_whole_texts_in_any_case_and_language() {
        Map<String, ReplyWord> expected = new LinkedHashMap<>();
        List.of(
                        "STOP",
                        "stop.",
                        "Stop all",
                        "UNSUBSCRIBE",
                        "End",
                        "quit",
                        "cancel",
                        "REVOKE",
                        "optout",
                        "Alto",
                        "parar")
                .forEach(text -> expected.put(text, ReplyWord.STOP));
        List.of("إيقاف", "ايقاف", "قف", "ARRÊT").forEach(text -> expected.put(text, ReplyWord.STOP));
        List.of("START", "unstop", "Empezar", "ابدأ").forEach(text -> expected.put(text, ReplyWord.START));
        List.of("Help", "INFO", "ayuda", "مساعدة").forEach(text -> expected.put(text, ReplyWord.HELP));
        return expected.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertEquals(Optional.of(each.getValue()), Commands.reply(each.getKey()))));
    }

    @Test
    void a_word_within_a_sentence_commands_nothing() {
        assertEquals(Optional.empty(), Commands.reply("Please stop the fighting"));
        assertEquals(Optional.empty(), Commands.talk("my back hurts"));
        assertEquals(Optional.of(TalkWord.BACK), Commands.talk("Atrás"));
    }

    private static Row row(Question question, String language, String typed, Answer answer) {
        return new Row(question, language, typed, answer);
    }

    private record Row(Question question, String language, String typed, Answer answer) {}

    private static TextQuestion ask(Question question, String language) {
        return TextQuestion.of(question, language).orElseThrow();
    }

    private static Scale scale() {
        return new Scale(
                "worry",
                asking("How often?", "¿Con que frecuencia?", true),
                List.of(
                        new Scale.Point(0, text("Never", "Nunca")),
                        new Scale.Point(1, text("Sometimes", "A veces")),
                        new Scale.Point(2, text("Always", "Siempre"))),
                null);
    }

    private static TimeQuestion time() {
        return new TimeQuestion("up", asking("When do you get up?", "¿A que hora se levanta?", false), null, null);
    }

    private static Ranking ranking() {
        return new Ranking(
                "first",
                asking("What first?", "¿Que primero?", false),
                List.of(
                        choice("rent", "Rent", "Alquiler"),
                        choice("bus", "Bus fare", "Pasaje"),
                        choice("work", "Work", "Trabajo")),
                2);
    }

    private static SingleChoice other() {
        return new SingleChoice(
                "how",
                asking("How do you get here?", "¿Como llega?", false),
                List.of(
                        choice("walk", "On foot", "A pie"),
                        new Choice("other", text("Other", "Otro"), null, false, null, true)),
                null);
    }

    private static YesNo yesNo() {
        return new YesNo("ride", asking("Did you have a ride?", "¿Tuvo transporte?", false), null, null);
    }

    private static Rating rating() {
        return new Rating(
                "stress",
                asking("How stressed?", "¿Cuanto estres?", true),
                text("calm", "calma"),
                text("very", "mucho"),
                null);
    }

    private static NumberQuestion number() {
        return new NumberQuestion(
                "hours", asking("Hours?", "¿Horas?", false), BigDecimal.ZERO, BigDecimal.valueOf(24), 1, null);
    }

    private static DateQuestion date() {
        return new DateQuestion("since", asking("Since when?", "¿Desde?", false), null, LocalDate.of(2026, 1, 1));
    }

    private static LongText words() {
        return new LongText("wish", asking("What else?", "¿Algo mas?", false));
    }

    private static Choice choice(String id, String english, String spanish) {
        return new Choice(id, text(english, spanish), List.of(), false);
    }

    private static Asking asking(String english, String spanish, boolean ratherNotSay) {
        return new Asking(text(english, spanish), null, true, ratherNotSay, null, null);
    }

    private static LocalizedText text(String english, String spanish) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("es", spanish);
        return new LocalizedText(texts);
    }
}
