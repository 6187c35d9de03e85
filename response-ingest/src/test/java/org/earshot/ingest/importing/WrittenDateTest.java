package org.earshot.ingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.ingest.response.GivenTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WrittenDateTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @TestFactory
    Stream<DynamicTest> a_date_is_read_as_spreadsheets_write_it() {
        return Map.ofEntries(
                        Map.entry("2025-03-31", "2025-03-31T12:00:00Z day"),
                        Map.entry("31/03/2025", "2025-03-31T12:00:00Z day"),
                        Map.entry("31.3.25", "2025-03-31T12:00:00Z day"),
                        Map.entry("٣١/٣/٢٠٢٥", "2025-03-31T12:00:00Z day"),
                        Map.entry("45747", "2025-03-31T12:00:00Z day"),
                        Map.entry("45747.5", "2025-03-31T17:00:00Z"),
                        Map.entry("2025-03-31T09:30:00Z", "2025-03-31T09:30:00Z"),
                        Map.entry("2025-03-31 09:30", "2025-03-31T14:30:00Z"),
                        Map.entry("31/03/2025 2:05:09 PM", "2025-03-31T19:05:09Z"),
                        Map.entry("31/03/2025, 12:05 am", "2025-03-31T05:05:00Z"),
                        Map.entry("2025/03/31 14:05 +02:00", "2025-03-31T12:05:00Z"),
                        Map.entry("2025-03-31T09:30:00.123456+00:00", "2025-03-31T09:30:00Z"))
                .entrySet()
                .stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    GivenTime time = WrittenDate.parse(row.getKey())
                            .flatMap(date -> date.given(DateOrder.DAY_MONTH, CHICAGO))
                            .orElseThrow();

                    assertThat(time.answeredAt() + (time.dayOnly() ? " day" : ""))
                            .isEqualTo(row.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_date_is_none() {
        return Stream.of(
                        "-",
                        "soon",
                        "32/01/2025",
                        "2025-13-01",
                        "2025-02-30",
                        "12345678",
                        "7",
                        "1/1/1 25:00",
                        "9999999999")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(WrittenDate.parse(text).flatMap(date -> date.day(DateOrder.DAY_MONTH)))
                                .isEmpty()));
    }

    @Test
    void the_order_of_day_and_month_is_shown_by_a_day_beyond_the_twelfth() {
        assertThat(WrittenDate.parse("13/04/2025").orElseThrow().shows()).isEqualTo(DateOrder.DAY_MONTH);
        assertThat(WrittenDate.parse("04/13/2025").orElseThrow().shows()).isEqualTo(DateOrder.MONTH_DAY);
        assertThat(WrittenDate.parse("03/04/2025").orElseThrow().isAmbiguous()).isTrue();
        assertThat(WrittenDate.parse("04/04/2025").orElseThrow().isAmbiguous()).isFalse();
        assertThat(WrittenDate.parse("03.04.2025").orElseThrow().isAmbiguous()).isFalse();
    }

    @Test
    void the_stated_order_decides() {
        assertThat(WrittenDate.parse("03/04/2025")
                        .flatMap(date -> date.given(DateOrder.MONTH_DAY, CHICAGO))
                        .orElseThrow()
                        .answeredAt())
                .isEqualTo(Instant.parse("2025-03-04T12:00:00Z"));
    }
}
