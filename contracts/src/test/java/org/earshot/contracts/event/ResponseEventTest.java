package org.earshot.contracts.event;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponseEventTest {

    @Test
    void twoOrganizationsThatChooseTheSameIdNeverShareARecordKey() {
        UUID chosen = UUID.randomUUID();

        String here = new ResponseWithdrawn(UUID.randomUUID(), chosen, Instant.EPOCH).key();
        String elsewhere = new ResponseWithdrawn(UUID.randomUUID(), chosen, Instant.EPOCH).key();

        assertNotEquals(here, elsewhere);
    }
}
