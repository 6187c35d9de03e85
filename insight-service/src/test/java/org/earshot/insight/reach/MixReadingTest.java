package org.earshot.insight.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.reach.MixView.DimensionMix;
import org.earshot.insight.reach.MixView.GroupMix;
import org.earshot.insight.reach.MixView.Likeness;
import org.earshot.insight.shift.GroupRef;
import org.junit.jupiter.api.Test;

class MixReadingTest {
    private final Map<GroupRef, Long> answered = new HashMap<>();

    @Test
    void aGroupThatIsHeardTooLittleComesFirstWithHowManyWouldEvenItOut() {
        heard("en", 160);
        heard("es", 40);

        DimensionMix mix = against(Map.of("en", 600L, "es", 400L));

        GroupMix first = mix.groups().get(0);
        assertEquals(Likeness.DIFFERENT, mix.likeness());
        assertEquals(20, mix.apart());
        assertEquals("es", first.group());
        assertEquals(.2, Objects.requireNonNull(first.share().share()), 1e-9);
        // (40 + n) of (200 + n) are 40 %: n = 66.7
        assertEquals(70L, first.missing());
        assertNull(mix.groups().get(1).missing(), "nobody is heard too much");
    }

    @Test
    void whatChanceWouldDoIsNoDifference() {
        heard("en", 118);
        heard("es", 82);

        DimensionMix mix = against(Map.of("en", 600L, "es", 400L));

        assertEquals(Likeness.ALIKE, mix.likeness());
        assertTrue(mix.groups().stream().allMatch(group -> group.missing() == null));
    }

    @Test
    void theChanceIsThatOfAChiSquaredTest() {
        // 90 : 110 against 100 : 100 expected: chi-squared 2 with one degree of freedom
        heard("a", 90);
        heard("b", 110);

        assertEquals(
                .1573, Objects.requireNonNull(against(Map.of("a", 1L, "b", 1L)).chance()), 5e-5);
    }

    @Test
    void aGroupOfTooFewIsHiddenAndNotToldApartFromOneThatSaysNothing() {
        heard("en", 190);
        heard("es", 60);
        heard("ar", 4);
        heard("vi", 9);

        DimensionMix mix = against(Map.of("en", 600L, "es", 300L, "ar", 50L, "vi", 50L, "so", 50L));

        assertTrue(mix.groups().stream()
                .filter(group -> !group.group().startsWith("e"))
                .allMatch(group -> group.share().suppressed() && group.missing() == null));
    }

    @Test
    void withoutNumbersOfThoseServedNothingIsCompared() {
        heard("en", 160);

        DimensionMix mix = reading().of("language", null);

        assertEquals(Likeness.UNKNOWN, mix.likeness());
        assertNull(mix.chance());
        assertNull(mix.apart());
    }

    @Test
    void aCompositionNeedsTwoGroupsAndSomebody() {
        assertEquals(CompositionRefused.Kind.GROUPS, refused(Map.of("en", 5L)));
        assertEquals(CompositionRefused.Kind.NUMBERS, refused(Map.of("en", 0L, "es", 0L)));
        assertEquals(CompositionRefused.Kind.NUMBERS, refused(Map.of("en", -1L, "es", 2L)));
        assertEquals(CompositionRefused.Kind.UNNAMED, refused(Map.of("en", 1L, " ", 2L)));
    }

    private static CompositionRefused.Kind refused(Map<String, Long> people) {
        return assertThrows(CompositionRefused.class, () -> composition(people)).kind();
    }

    private void heard(String group, long people) {
        answered.put(new GroupRef("language", group), people);
    }

    private DimensionMix against(Map<String, Long> people) {
        return reading().of("language", composition(people));
    }

    private MixReading reading() {
        return new MixReading(
                DisclosureGate.of(10),
                new MixReading.Labelled() {
                    @Override
                    public String dimension(String dimension) {
                        return dimension;
                    }

                    @Override
                    public String group(String dimension, String group) {
                        return group;
                    }
                },
                answered);
    }

    private static Composition composition(Map<String, Long> people) {
        return new Composition(new UUID(0, 1), "language", LocalDate.of(2026, 1, 1), new TreeMap<>(people));
    }
}
