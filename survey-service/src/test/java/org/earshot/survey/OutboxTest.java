package org.earshot.survey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.junit.jupiter.api.Test;

/** A change is in PostgreSQL and in Kafka, or in neither. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OutboxTest {
    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    Directory directory;

    @Inject
    Sql sql;

    @Test
    void aChangeThatFailsLeavesNeitherRowNorRecord() {
        UUID organization = tenants.organization("Neither");
        Place never = place(organization);
        Place later = place(organization);

        assertThrows(
                IllegalStateException.class,
                () -> tenancy.inOrganization(organization, () -> {
                    directory.add(never);
                    throw new IllegalStateException("it fails after the event was written");
                }));
        tenancy.inOrganization(organization, () -> directory.add(later));

        await().until(() -> heardOf(later));
        assertTrue(TopicContents.latest(Topics.DIRECTORY, never.placeId().toString())
                .isEmpty());
        assertEquals(List.of(later), tenancy.inOrganization(organization, () -> directory.places(PlaceKind.SITE)));
    }

    @Test
    void whatKafkaHasAcknowledgedLeavesTheOutbox() {
        UUID organization = tenants.organization("Both");
        Place place = place(organization);

        tenancy.inOrganization(organization, () -> directory.add(place));

        await().until(() -> heardOf(place));
        await().until(() -> tenancy.inOrganization(organization, () -> sql.count("select count(*) from outbox")) == 0);
    }

    private static boolean heardOf(Place place) {
        return TopicContents.latest(Topics.DIRECTORY, place.placeId().toString())
                .isPresent();
    }

    private static Place place(UUID organization) {
        return new Place(organization, UUID.randomUUID(), PlaceKind.SITE, "North", false);
    }
}
