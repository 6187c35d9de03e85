package org.earshot.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.Json;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The golden files are what Kafka holds already: they never change, and every later version must read them. */
class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> every_golden_event_is_read() {
        return Json.namesIn("golden/events").stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    Event event = Json.read(golden(file), valueIn(file));

                    assertTrue(file.startsWith(event.eventType()), event.eventType());
                    assertTrue(event.key().contains("-8000-"), event.key());
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_newest_version_is_written_byte_for_byte() {
        return ExampleEvents.byFile().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
                    String file = example.getKey() + ".json";

                    assertEquals(golden(file), Json.pretty(example.getValue()));
                    assertEquals(example.getValue(), Json.read(golden(file), valueIn(file)));
                }));
    }

    @Test
    void every_kind_of_value_of_every_topic_has_a_golden_file() {
        Map<String, Event> examples = ExampleEvents.byFile();
        var covered = examples.values().stream().map(Object::getClass).collect(Collectors.toSet());

        for (Topic topic : Topics.ALL) {
            Class<?>[] variants = topic.value().getPermittedSubclasses();
            for (Class<?> variant : variants == null ? new Class<?>[] {topic.value()} : variants) {
                assertTrue(covered.contains(variant), variant::getName);
            }
        }
        assertTrue(examples.keySet().stream()
                .allMatch(name -> Json.namesIn("golden/events").contains(name + ".json")));
    }

    @Test
    void a_field_that_a_later_version_adds_is_passed_over() {
        String later = golden("org.earshot.response.withdrawn.v1.json")
                .replace("\"withdrawnAt\"", "\"reason\" : \"moved\",\n  \"withdrawnAt\"");

        ResponseEvent event = Json.read(later, ResponseEvent.class);

        assertEquals(ExampleEvents.byFile().get("org.earshot.response.withdrawn.v1"), event);
    }

    private static Class<? extends Event> valueIn(String file) {
        String type = file.replaceFirst("\\.v1\\..*$", ".v1");
        return Topics.ALL.stream()
                .filter(topic -> type.startsWith(prefix(topic)))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** earshot.responses holds org.earshot.response.*, earshot.directory holds org.earshot.directory.* */
    private static String prefix(Topic topic) {
        return "org." + topic.name().replaceFirst("s$", "");
    }

    private static String golden(String file) {
        return Json.resource("/org/earshot/contracts/golden/events/" + file);
    }
}
