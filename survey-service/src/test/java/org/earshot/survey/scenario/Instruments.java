package org.earshot.survey.scenario;

/** Instruments as JSON. */
public final class Instruments {
    private Instruments() {}

    /** One that can be published: a question about food in two languages. */
    public static String publishable(String title) {
        return """
                {"title": {"en": "%s", "es": "%s"}, "languages": ["en", "es"],
                 "questions": [{"type": "yes-no", "id": "food",
                   "asking": {"text": {"en": "Did food run out?", "es": "¿Se acabó la comida?"}, "ratherNotSay": true},
                   "whenYes": [{"need": "food-insecurity", "severity": 1}]}]}
                """.formatted(title, title);
    }

    /** One that can be published, and in which the question review finds that two things are asked at once. */
    public static String doubleBarrelled() {
        return """
                {"title": {"en": "Lunch"}, "languages": ["en"],
                 "questions": [{"type": "yes-no", "id": "lunch",
                   "asking": {"text": {"en": "Did you like the food and the staff?"}}}]}
                """;
    }

    /** One without questions, which cannot be published. */
    public static String empty() {
        return """
                {"title": {"en": "Nothing yet"}, "languages": ["en"], "questions": []}
                """;
    }
}
