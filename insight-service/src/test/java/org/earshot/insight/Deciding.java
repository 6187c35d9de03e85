package org.earshot.insight;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Database;
import org.earshot.insight.shift.Bucket;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;

/**
 * An organisation whose manager decides, as tests speak of it. Alerts are put into its tables: what opens them is told elsewhere; raised under
 * another policy, they stay though no detector finds their shift.
 */
public final class Deciding {
    private final Listening listening;
    private final Tenancy tenancy;
    private final Database database;
    private long answered;

    public Deciding(Listening listening, Tenancy tenancy, Database database) {
        this.listening = listening;
        this.tenancy = tenancy;
        this.database = database;
    }

    public Listening listening() {
        return listening;
    }

    public UUID id() {
        return listening.organizationId;
    }

    /** An alert about food at the program, of a rise from 10 % to 35 % half a year ago, put before people so many days ago. */
    public UUID alertOpened(int daysAgo) {
        UUID alert = UUID.randomUUID();
        int onset = Bucket.weekOf(LocalDate.now(ZoneOffset.UTC).toEpochDay()) - 26;
        tenancy.inOrganization(id(), () -> {
            database.update(
                    """
                    insert into alert (organization_id, alert_id, shift_id, need, place_kind, place_id, direction, onset,
                        alerted_week, policy_version, policy_detecting, estimate, opened_at) values (?, ?, ?, ?, 'PROGRAM', ?, 'UP', ?, ?, 0, 'in another way',
                        '{"before":0.1,"after":0.35,"low":0.15,"high":0.35,"answers":300,"people":300,"fromRealChange":0.2,
                        "fromMix":0.05}', ?)
                    """,
                    id(),
                    alert,
                    UUID.randomUUID(),
                    Listening.FOOD,
                    listening.program,
                    onset,
                    onset + 1,
                    ago(daysAgo));
            database.update(
                    "insert into alert_entry (organization_id, alert_id, at, kind) values (?, ?, ?, 'OPENED')",
                    id(),
                    alert,
                    ago(daysAgo));
        });
        return alert;
    }

    /** A group leads the change that an alert tells of. */
    public void ledBy(UUID alert, String dimension, String group) {
        tenancy.inOrganization(
                id(),
                () -> database.update(
                        "update alert set dimension = ?, group_name = ? where alert_id = ?", dimension, group, alert));
    }

    /** The service closes an alert. */
    public void closed(UUID alert) {
        tenancy.inOrganization(
                id(),
                () -> database.update(
                        "insert into alert_entry (organization_id, alert_id, at, kind, reason)"
                                + " values (?, ?, now(), 'CLOSED', 'back-to-before')",
                        id(),
                        alert));
    }

    /** So many answers about food in each of these weeks, of which so many say that it is a worry; waits until they are told. */
    public void foodWorry(int fromWeeksAgo, int toWeeksAgo, int answers, int present) {
        List<ResponseEvent> said = new ArrayList<>();
        for (int weeksAgo = fromWeeksAgo; weeksAgo >= toWeeksAgo; weeksAgo--) {
            Instant then = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
            for (int i = 0; i < answers; i++) {
                said.add(listening.says(i < present, "en", then));
            }
        }
        listening.arrive(said);
        answered += said.size();
        await().until(() -> one("select count(*) from response").equals(answered));
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        one("select count(*) from family where touched > evaluated_touch or evaluated_week is null")
                                .equals(0L));
    }

    private Long one(String count) {
        return tenancy.inOrganization(
                id(), () -> database.query(count, row -> row.getLong(1)).get(0));
    }

    /** Someone who may sign in, as the directory tells. */
    public UUID person(EventPublisher publisher, String name, String role) {
        UUID account = UUID.randomUUID();
        told(publisher, new DirectoryEntry.Person(id(), account, name, role));
        return account;
    }

    /** The directory tells something; the publisher may have to meet the topic first. */
    public void told(EventPublisher publisher, DirectoryEntry entry) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.DIRECTORY, entry).toCompletableFuture().join();
            return true;
        });
    }

    public ValidatableResponse get(String path) {
        return listening.as("manager").get(path).then().statusCode(200);
    }

    public ValidatableResponse post(String path, String body) {
        return listening
                .as("manager")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public void decide(UUID alert, String decision) {
        post("/api/alerts/" + alert + "/decision", "{\"decision\":\"" + decision + "\"}")
                .statusCode(200)
                .body("decision", equalTo(decision));
    }

    private static java.time.OffsetDateTime ago(int days) {
        return Instant.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
