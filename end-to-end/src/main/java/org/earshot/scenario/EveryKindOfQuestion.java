package org.earshot.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A survey with a question of every kind, almost all required, and a repeat, in four languages; of these, German has the long words. */
public final class EveryKindOfQuestion {
    /** In which it is asked. */
    public static final List<String> LANGUAGES = List.of("en", "es", "ar", "de");

    private EveryKindOfQuestion() {}

    /** The draft, as JSON. */
    public static Map<String, Object> instrument() {
        return Map.of(
                "title",
                text("How are things?", "¿Cómo van las cosas?", "كيف تسير الأمور؟", "Lebensverhältnisse"),
                "languages",
                LANGUAGES,
                "questions",
                List.of(
                        asked("consent", Map.of()),
                        asked("info", Map.of()),
                        asked("single-choice", Map.of("choices", choices(true))),
                        asked("multiple-choice", Map.of("choices", choices(true))),
                        asked("yes-no", Map.of()),
                        asked("rating", Map.of("low", low(), "high", high())),
                        asked("scale", Map.of("points", points())),
                        asked("number", Map.of("min", 0, "max", 20)),
                        asked("date", Map.of()),
                        asked("time", Map.of()),
                        asked("short-text", Map.of()),
                        asked("long-text", Map.of()),
                        asked("contact", Map.of("kind", "PHONE", "region", "US")),
                        named("e-mail", "contact", Map.of("kind", "EMAIL")),
                        named("photo", "file", Map.of("kind", "PHOTO")),
                        named("document", "file", Map.of("kind", "FILE")),
                        asked("ranking", Map.of("choices", choices(false), "places", 3)),
                        asked("matrix", Map.of("rows", rows(), "points", points())),
                        named("name", "short-text", Map.of()),
                        named("care", "single-choice", Map.of("choices", choices(true)))),
                "repeats",
                List.of(forEachChild()));
    }

    /** Two rounds at most, the second if there is another child. */
    private static Map<String, Object> forEachChild() {
        return Map.of(
                "id",
                "child",
                "title",
                text("Child", "Niño o niña", "الطفل", "Kind"),
                "about",
                text(
                        "About {{name|child {{child}}}}",
                        "Sobre {{name|el niño {{child}}}}",
                        "عن {{name|الطفل {{child}}}}",
                        "Betreuungsverhältnisse: {{name|Kind {{child}}}}"),
                "questions",
                List.of("name", "care"),
                "most",
                2,
                "another",
                text(
                        "Is there another child?",
                        "¿Hay otro niño o niña?",
                        "هل هناك طفل آخر؟",
                        "Gibt es ein weiteres Kind in Ihrer Haushaltsgemeinschaft?"));
    }

    private static Map<String, Object> asked(String type, Map<String, Object> more) {
        return named(type, type, more);
    }

    private static Map<String, Object> named(String id, String type, Map<String, Object> more) {
        Map<String, Object> question = new LinkedHashMap<>(more);
        question.put("type", type);
        question.put("id", id);
        question.put(
                "asking",
                Map.of(
                        "text",
                        text(
                                "How were things at home in the last two weeks?",
                                "¿Cómo fueron las cosas en casa en las últimas dos semanas?",
                                "كيف كانت الأمور في المنزل خلال الأسبوعين الماضيين؟",
                                "Wie war die Lebensmittelversorgungssicherheit in Ihrer Haushaltsgemeinschaft?"),
                        "hint",
                        text(
                                "Say what comes closest.",
                                "Diga lo que más se acerque.",
                                "قل ما هو أقرب.",
                                "Das Naheliegendste genügt."),
                        "required",
                        !type.equals("info"),
                        "ratherNotSay",
                        !type.equals("info") && !type.equals("consent")));
        return question;
    }

    private static List<Map<String, Object>> choices(boolean other) {
        return List.of(
                choice("often", text("Often", "Muchas veces", "كثيرًا", "Wiederholungshäufigkeit"), false),
                choice("sometimes", text("Sometimes", "Algunas veces", "أحيانًا", "Gelegentlichkeitsfälle"), false),
                choice("never", text("Something else", "Otra cosa", "شيء آخر", "Unberücksichtigtgebliebenes"), other));
    }

    private static Map<String, Object> choice(String id, Map<String, String> label, boolean pleaseSay) {
        return Map.of("id", id, "label", label, "pleaseSay", pleaseSay);
    }

    private static List<Map<String, Object>> points() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(value -> Map.of("value", value, "label", value < 3 ? low() : high()))
                .toList();
    }

    private static List<Map<String, Object>> rows() {
        return List.of(
                Map.of("id", "food", "text", text("Food", "Comida", "الطعام", "Lebensmittelversorgung")),
                Map.of("id", "rent", "text", text("Rent", "Alquiler", "الإيجار", "Mietzahlungsverpflichtungen")));
    }

    private static Map<String, String> low() {
        return text("hard", "difícil", "صعب", "belastungsintensiv");
    }

    private static Map<String, String> high() {
        return text("easy", "fácil", "سهل", "unproblematischerweise");
    }

    private static Map<String, String> text(String english, String spanish, String arabic, String german) {
        return Map.of("en", english, "es", spanish, "ar", arabic, "de", german);
    }
}
