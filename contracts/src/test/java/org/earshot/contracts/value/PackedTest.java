package org.earshot.contracts.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PackedTest {
    @Property
    void a_packed_text_is_read_again(@ForAll @StringLength(min = 1, max = 300) String text) {
        String stored = Optional.ofNullable(Characters.withoutUnstorable(text)).orElse("");

        assertEquals(stored.isEmpty() ? Optional.empty() : Optional.of(stored), Packed.text(Packed.of(stored)));
    }

    @Property
    void anything_else_is_read_as_nothing_or_as_little(@ForAll @StringLength(max = 100) String anything) {
        assertTrue(Packed.text(anything).map(String::length).orElse(0) <= Packed.MAX_BYTES);
    }

    @Property(tries = 1)
    void a_short_address_does_not_become_a_huge_text() {
        assertEquals(Optional.empty(), Packed.text(Packed.of("a".repeat(10 * Packed.MAX_BYTES))));
    }
}
