package org.earshot.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ShiftEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Events are written here exactly as contracts' golden files say. */
class EventJsonTest {
    private static final Map<String, Class<? extends Event>> GOLDEN = Map.of(
            "org.earshot.response.recorded.v1", ResponseEvent.class,
            "org.earshot.response.withdrawn.v1", ResponseEvent.class,
            "org.earshot.instrument.published.v1", PublishedInstrument.class,
            "org.earshot.instrument.closed.v1", PublishedInstrument.class,
            "org.earshot.directory.entry.v1", DirectoryEntry.class,
            "org.earshot.invitation.v1", Invitation.class,
            "org.earshot.shift.opened.v1", ShiftEvent.class);

    @TestFactory
    Stream<DynamicTest> golden_events_come_back_byte_for_byte() {
        return GOLDEN.entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.getKey(), () -> {
                    byte[] written = golden(golden.getKey());

                    Event event = EventJson.read(written, golden.getValue());

                    assertEquals(new String(written, StandardCharsets.UTF_8), pretty(event));
                }));
    }

    private static byte[] golden(String type) throws IOException {
        try (InputStream file =
                Event.class.getResourceAsStream("/org/earshot/contracts/golden/events/" + type + ".json")) {
            return file.readAllBytes();
        }
    }

    private static String pretty(Event event) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return EventJson.MAPPER.writer(printer).writeValueAsString(event) + "\n";
    }
}
