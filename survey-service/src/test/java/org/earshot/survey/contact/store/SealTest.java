package org.earshot.survey.contact.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.KeyMissing;
import org.earshot.survey.contact.config.ContactConfig;
import org.earshot.survey.contact.store.Seal.Place;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final String OLD = "1:" + key(1);
    private static final String NEW = "2:" + key(2);

    private final UUID organization = UUID.randomUUID();
    private final Place place = new Place(organization, UUID.randomUUID(), "sms");

    @Test
    void whatIsSealedOpensWhereItStandsAndNowhereElse() {
        Seal seal = seal(OLD);
        byte[] sealed = seal.seal(place, "+12025550143");

        assertEquals("+12025550143", seal.open(place, "1", sealed));
        for (Place other : List.of(
                new Place(UUID.randomUUID(), place.participantId(), "sms"),
                new Place(organization, UUID.randomUUID(), "sms"),
                new Place(organization, place.participantId(), "email"))) {
            assertThrows(IllegalStateException.class, () -> seal.open(other, "1", sealed));
        }
    }

    @Test
    void twoSealsOfOneTextDiffer() {
        Seal seal = seal(OLD);

        assertFalse(Arrays.equals(seal.seal(place, "Ana"), seal.seal(place, "Ana")));
    }

    @Test
    void theFirstKeySealsAndTheOthersStillOpen() {
        byte[] before = seal(OLD).seal(place, "Ana");
        Seal both = seal(NEW, OLD);

        assertEquals("2", both.currentKey());
        assertEquals("Ana", both.open(place, "1", before));
        assertEquals("Ana", seal(NEW).open(place, "2", both.seal(place, "Ana")));
        assertThrows(KeyMissing.class, () -> seal(NEW).open(place, "1", before));
    }

    @Test
    void aHashFindsTheSameInOneOrganizationOnly() {
        Seal seal = seal(OLD);
        String hash = seal.hash(organization, "sms", "+12025550143");

        assertEquals(hash, seal(NEW).hash(organization, "sms", "+12025550143"));
        assertNotEquals(hash, seal.hash(UUID.randomUUID(), "sms", "+12025550143"));
        assertNotEquals(hash, seal.hash(organization, "reference", "+12025550143"));
    }

    @Test
    void aKeyOfAnotherLengthStopsTheStart() {
        assertThrows(IllegalArgumentException.class, () -> seal("1:c2hvcnQ="));
        assertThrows(IllegalArgumentException.class, () -> seal(key(1)));
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Seal seal(String... keys) {
        return new Seal(new ContactConfig() {
            @Override
            public Optional<List<String>> keys() {
                return Optional.of(List.of(keys));
            }

            @Override
            public Optional<String> lookupKey() {
                return Optional.of(key(9));
            }

            @Override
            public String country() {
                return "US";
            }
        });
    }
}
