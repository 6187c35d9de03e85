package org.earshot.scenario.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import org.earshot.scenario.api.Reply;

/** A survey that asks of each child, calculates, and is told where by its link. */
final class Children {
    private Children() {}

    static JsonNode instrument() {
        return new Reply(200, """
                        {"title": {"en": "Your children"}, "languages": ["en"],
                         "questions": [
                          {"type": "link-value", "id": "at", "asking": {"text": {"en": "Where the link is"}},
                           "choices": [{"id": "door", "label": {"en": "Door"}}, {"id": "bus", "label": {"en": "Bus"}}]},
                          {"type": "number", "id": "how-many", "asking": {"text": {"en": "How many children live with you?"}},
                           "min": 0, "max": 3, "decimals": 0},
                          {"type": "short-text", "id": "name", "asking": {"text": {"en": "What do you call this child?"}}},
                          {"type": "number", "id": "age", "asking": {"text": {"en": "How old is this child?"}},
                           "min": 0, "max": 20, "decimals": 0},
                          {"type": "single-choice", "id": "school",
                           "asking": {"text": {"en": "Does this child go to school?"},
                                      "showWhen": {"type": "atLeast", "question": "age", "value": 6}},
                           "choices": [{"id": "goes", "label": {"en": "Yes"}}, {"id": "left", "label": {"en": "No longer"}}]},
                          {"type": "calculated", "id": "years", "asking": {"text": {"en": "Years of all children"}},
                           "formula": {"type": "total", "question": "age"}, "decimals": 0}],
                         "repeats": [{"id": "children", "title": {"en": "Child"}, "questions": ["name", "age", "school"],
                                      "most": 3, "count": "how-many"}]}
                        """).json();
    }
}
