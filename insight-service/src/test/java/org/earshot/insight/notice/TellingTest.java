package org.earshot.insight.notice;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Listening;
import org.earshot.insight.TopicContents;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.database.Database;
import org.earshot.insight.organization.Beside;
import org.earshot.insight.webhook.Happenings;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Entries of alerts as notices on the topic. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class TellingTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Happenings happenings;

    @Inject
    Beside beside;

    @Inject
    AlertStore alerts;

    @Inject
    NoticeLog log;

    @Inject
    NoticeWriting writing;

    @Inject
    Telling telling;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void whatPeopleMayWishToKnowIsToldOnceWithTheSentenceOfTheApi() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);

        for (Kind kind : List.of(Kind.OPENED, Kind.ACKNOWLEDGED, Kind.DECIDED, Kind.COMMENTED, Kind.CLOSED)) {
            happenings.happens(here.organizationId, alert, kind);
        }

        await().untilAsserted(() -> assertEquals(
                List.of(
                        NoticeKind.ALERT_OPENED,
                        NoticeKind.DECISION_MADE,
                        NoticeKind.COMMENTED,
                        NoticeKind.ALERT_CLOSED),
                told(here.organizationId).stream().map(Notice::kind).toList()));
        Notice opened = told(here.organizationId).get(0);
        assertEquals(
                here.as("analyst").get("/api/alerts/" + alert).jsonPath().getString("sentence"),
                opened.sentence().in("en"));
        assertTrue(opened.sentence().byLanguage().keySet().containsAll(List.of("en", "es", "ar")));
        assertEquals("/alerts/" + alert, opened.path());
        assertEquals(List.of(), opened.accounts());
        assertEquals(
                4,
                new HashSet<>(told(here.organizationId).stream()
                                .map(Notice::noticeId)
                                .toList())
                        .size());
    }

    @Test
    void aKillBeforeTheCommitTellsNothingAndTheNextLookTellsAll() {
        UUID organization = UUID.randomUUID();
        UUID alert = happenings.alert(organization);
        quietly(organization, alert, "clock_timestamp()");
        Telling mortal = new Telling(new KilledBeforeCommit(), alerts, log, writing, Clock.systemUTC());
        assertThrows(Killed.class, () -> mortal.tell(organization));
        assertEquals(List.of(), told(organization));

        assertTrue(telling.tell(organization));

        await().until(() -> told(organization).size() == 1);
        assertTrue(!telling.tell(organization), "nothing is told twice");
    }

    @Test
    void whatHappenedDaysAgoIsNoNews() {
        UUID organization = UUID.randomUUID();
        UUID alert = happenings.alert(organization);
        quietly(organization, alert, "clock_timestamp() - interval '3 days'");
        quietly(organization, alert, "clock_timestamp()");

        telling.tell(organization);

        await().until(() -> told(organization).size() == 1);
    }

    /** An entry of which nobody is woken. */
    private void quietly(UUID organization, UUID alert, String at) {
        tenancy.inOrganization(organization, () -> {
            database.update(
                    "insert into alert_entry (organization_id, alert_id, at, kind) values (?, ?, " + at + ", 'OPENED')",
                    organization,
                    alert);
        });
    }

    private List<Notice> told(UUID organization) {
        return TopicContents.of(servers, Topics.NOTICES, Notice.class, organization);
    }

    private final class KilledBeforeCommit implements Beside {
        private int transactions;

        @Override
        public <T> T beside(UUID organizationId, Supplier<T> work) {
            transactions++;
            boolean publishing = transactions == 2;
            return beside.beside(organizationId, () -> {
                T done = work.get();
                if (publishing) {
                    throw new Killed();
                }
                return done;
            });
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
