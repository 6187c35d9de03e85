package org.earshot.survey.instrument.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.engine.Changes;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.instrument.page.EditedPart.Form;
import org.junit.jupiter.api.Test;

/** What was edited is told in words, not in the names that programs have for it. */
class EditedPartTest {
    /** Every kind of question, each with all of its parts. */
    private static final String EVERYTHING = """
            {"title": {"en": "Everything"}, "languages": ["en"], "questions": [
              {"type": "single-choice", "id": "a", "dimension": "gender",
               "asking": {"text": {"en": "Which?"}, "hint": {"en": "One."}, "ratherNotSay": true, "required": true,
                 "construct": "which", "showWhen": {"type": "answered", "question": "b"},
                 "constraints": [{"must": {"type": "answered", "question": "a"}, "message": {"en": "No."}}]},
               "choices": [{"id": "x", "label": {"en": "This"}, "exclusive": true,
                            "needs": [{"need": "food-insecurity", "severity": 0.5}]},
                           {"id": "y", "label": {"en": "Other"}, "pleaseSay": true}]},
              {"type": "yes-no", "id": "b", "asking": {"text": {"en": "Yes?"}},
               "whenYes": [{"need": "food-insecurity", "severity": 1}], "whenNo": [{"need": "stress", "severity": 1}]},
              {"type": "rating", "id": "c", "asking": {"text": {"en": "How much?"}}, "low": {"en": "None"}, "high": {"en": "Much"},
               "needs": [{"need": "stress", "best": 0, "worst": 10, "presentFrom": 6}]},
              {"type": "scale", "id": "d", "asking": {"text": {"en": "How often?"}},
               "points": [{"value": 1, "label": {"en": "Never"}}, {"value": 2, "label": {"en": "Often"}}],
               "needs": [{"need": "stress", "best": 1, "worst": 2, "presentFrom": 2}]},
              {"type": "number", "id": "e", "min": 0, "max": 20, "decimals": 1, "asking": {"text": {"en": "How many?"}}},
              {"type": "ranking", "id": "f", "places": 1, "asking": {"text": {"en": "First?"}},
               "choices": [{"id": "x", "label": {"en": "This"}}, {"id": "y", "label": {"en": "That"}}]},
              {"type": "consent", "id": "g", "asking": {"text": {"en": "Agree?"}}, "toTakePart": true},
              {"type": "calculated", "id": "h", "asking": {"text": {"en": "Half"}}, "decimals": 1,
               "formula": {"type": "value", "question": "e"}},
              {"type": "contact", "id": "i", "kind": "PHONE", "asking": {"text": {"en": "Phone?"}}},
              {"type": "file", "id": "j", "kind": "PHOTO", "asking": {"text": {"en": "Picture?"}}},
              {"type": "date", "id": "k", "min": "2020-01-01", "asking": {"text": {"en": "Since?"}}},
              {"type": "time", "id": "l", "min": "08:00", "asking": {"text": {"en": "When?"}}},
              {"type": "short-text", "id": "m", "asking": {"text": {"en": "Name?"}}},
              {"type": "long-text", "id": "n", "asking": {"text": {"en": "Why?"}}},
              {"type": "multiple-choice", "id": "o", "asking": {"text": {"en": "Which?"}},
               "choices": [{"id": "x", "label": {"en": "This"}}, {"id": "y", "label": {"en": "That"}}]}],
             "repeats": [{"id": "r", "title": {"en": "Child"}, "questions": ["m"], "most": 3, "another": {"en": "More?"}}]}
            """;

    @Test
    void everyPartOfEveryKindOfQuestionHasWordsInEveryLanguage() throws JsonProcessingException {
        Instrument all = EventJson.MAPPER.readValue(EVERYTHING, Instrument.class);
        Instrument plain = plain(all);

        List<Change> changes = Changes.between(all, plain);

        assertEquals(all.questions().size(), changes.size());
        for (PageLanguage language : PageLanguage.values()) {
            for (Change change : changes) {
                Question before = all.question(change.question()).orElseThrow();
                for (Change.Part part : change.parts()) {
                    String name = EditedPart.of(part, before, language).name();
                    assertTrue(!name.contains("/") && !name.contains("{"), part.name() + " is " + name);
                }
            }
        }
    }

    @Test
    void needsAreToldByTheirNames() {
        assertEquals(
                "Inseguridad alimentaria (gravedad 0.5)",
                EditedPart.of(new Change.Part("whenYes", null, "food-insecurity 0.5"), null, PageLanguage.SPANISH)
                        .after());
        assertEquals(
                "Food insecurity (severity 0.5), Stress (severity 1)",
                EditedPart.of(
                                new Change.Part("choices/x/needs", "food-insecurity 0.5, stress 1.0", null),
                                null,
                                PageLanguage.ENGLISH)
                        .before());
        assertEquals(
                "Stress: there from 6 on; best 0, worst 10",
                EditedPart.of(
                                new Change.Part("needs", null, "stress from 6.0, 0.0 to 10.0"),
                                null,
                                PageLanguage.ENGLISH)
                        .after());
    }

    @Test
    void aPartIsToldInTheLanguageOfTheReader() throws JsonProcessingException {
        Question question = EventJson.MAPPER
                .readValue(EVERYTHING, Instrument.class)
                .question("a")
                .orElseThrow();

        assertEquals(
                List.of(
                        new EditedPart("Texto en inglés", "Which?", "Which one?", Form.WORDS),
                        new EditedPart("Opción «This» en español", "Esto", "Eso", Form.WORDS),
                        new EditedPart("Respuesta más pequeña y más grande", "2020-01-01 – …", "… – …", Form.WORDS),
                        new EditedPart("Hay que responderla", "no", "sí", Form.WORDS),
                        new EditedPart("Tipo de pregunta", "kind_number", "kind_single_choice", Form.KIND),
                        new EditedPart("Cuándo se muestra", null, null, Form.NOTHING)),
                List.of(
                                new Change.Part("text/en", "Which?", "Which one?"),
                                new Change.Part("choices/x/label/es", "Esto", "Eso"),
                                new Change.Part("bounds", "2020-01-01 to null", "null to null"),
                                new Change.Part("required", null, "true"),
                                new Change.Part("type", "NumberQuestion", "SingleChoice"),
                                new Change.Part("showWhen", "Answered[question=b]", null))
                        .stream()
                        .map(part -> EditedPart.of(part, question, PageLanguage.SPANISH))
                        .toList());
    }

    private static Instrument plain(Instrument all) {
        return new Instrument(
                all.title(),
                all.languages(),
                all.introduction(),
                all.thanks(),
                all.privacy(),
                all.questions().stream()
                        .map(question -> (Question) new Info(question.id(), Asking.of(LocalizedText.of("es", "x"))))
                        .toList(),
                List.of(),
                List.of());
    }
}
