package org.earshot.survey.scenario;

/** Rules of urgent answers as JSON. */
public final class UrgentRules {
    private UrgentRules() {}

    /** One that rings when {@link Instruments#publishable} is answered with yes. */
    public static String ringing(String instrument, String... people) {
        return """
                {"name": "No food tonight", "instrumentId": "%s", "question": "food",
                 "when": {"type": "is", "question": "food", "value": "true"}, "people": ["%s"],
                 "instruction": {"en": "Call the pantry.", "es": "Llame a la despensa."}}
                """.formatted(instrument, String.join("\",\"", people));
    }
}
