package org.earshot.contracts.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.earshot.contracts.Json;
import org.earshot.contracts.event.ResponseEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** asyncapi.yaml says what the code does: its topics, its event types, every member of every value. */
class AsyncApiTest {
    private static final JsonNode DOCUMENT = document();

    @Test
    void its_channels_are_the_topics() {
        Set<String> described = channels()
                .map(c -> c.at("/address").asText() + " "
                        + c.at("/x-partitioned-by").asText() + " "
                        + c.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                                .asText())
                .collect(Collectors.toSet());

        assertEquals(
                Topics.ALL.stream()
                        .map(t -> t.name() + " " + t.partitionedBy() + " "
                                + t.cleanup().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.toSet()),
                described);
    }

    @TestFactory
    Stream<DynamicTest> its_messages_are_the_event_types_of_each_topic() {
        return Topics.ALL.stream()
                .map(topic -> DynamicTest.dynamicTest(topic.name(), () -> {
                    Set<String> described =
                            messages(topic).map(m -> m.get("name").asText()).collect(Collectors.toSet());

                    assertEquals(eventTypes(topic), described);
                }));
    }

    @Test
    void every_payload_is_the_value_of_its_topic_or_one_of_its_kinds() {
        for (Topic topic : Topics.ALL) {
            Set<String> kinds = new HashSet<>(Set.of(Schemas.name(topic.value())));
            Class<?>[] variants = topic.value().getPermittedSubclasses();
            Stream.of(variants == null ? new Class<?>[0] : variants)
                    .map(Schemas::name)
                    .forEach(kinds::add);

            messages(topic)
                    .forEach(m -> assertTrue(
                            kinds.contains(m.at("/payload/$ref").asText().replace("#/components/schemas/", "")),
                            m::toString));
        }
    }

    @TestFactory
    Stream<DynamicTest> its_schemas_are_the_records() {
        return Schemas.reachableFrom(Topics.ALL.stream().map(Topic::value).toList()).stream()
                .map(type -> DynamicTest.dynamicTest(Schemas.name(type), () -> {
                    JsonNode described = Schemas.withoutDescriptions(schema(Schemas.name(type)));

                    assertEquals(Schemas.of(type).toPrettyString(), described.toPrettyString());
                }));
    }

    @Test
    void it_tells_of_the_attribute_of_responses_that_say_nothing_of_files() {
        JsonNode described =
                DOCUMENT.at("/components/messages/responseRecorded/headers/properties/ce_" + ResponseEvent.FILES);

        assertEquals(ResponseEvent.NO_FILES, described.path("const").asText());
    }

    @Test
    void it_describes_nothing_that_does_not_exist() {
        Set<String> described = new TreeSet<>();
        DOCUMENT.at("/components/schemas").fieldNames().forEachRemaining(described::add);
        described.removeAll(List.of("Answer", "Answers", "LocalizedText"));

        assertEquals(
                Schemas.reachableFrom(Topics.ALL.stream().map(Topic::value).toList()).stream()
                        .map(Schemas::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                described);
    }

    @Test
    void every_reference_leads_somewhere() {
        DOCUMENT.findValuesAsText("$ref")
                .forEach(ref -> assertTrue(DOCUMENT.at(ref.substring(1)).isObject(), ref));
    }

    private static Set<String> eventTypes(Topic topic) {
        String prefix = "org." + topic.name().replaceFirst("s$", "") + ".";
        return Json.namesIn("golden/events").stream()
                .map(file -> file.replaceFirst("\\.v(\\d+)\\..*$", ".v$1"))
                .filter(type -> (type + ".").startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> messages(Topic topic) {
        JsonNode channel = channels()
                .filter(c -> c.get("address").asText().equals(topic.name()))
                .findFirst()
                .orElseThrow();
        return stream(channel.get("messages"))
                .map(m -> DOCUMENT.at(m.get("$ref").asText().substring(1)));
    }

    private static Stream<JsonNode> channels() {
        return stream(DOCUMENT.get("channels"));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Json.resource("/org/earshot/contracts/asyncapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
