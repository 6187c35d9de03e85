package org.earshot.insight.alert;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.insight.tick.LiveEvents;
import org.earshot.insight.webhook.Happenings;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** A console that is cut off, reconnects and goes on hears every entry once: what was told is kept in the database, not in a stream. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class NoAlertIsLostTest {
    private static final Pattern ID = Pattern.compile("(?m)^id:(\\d+)$");

    @Inject
    EventPublisher publisher;

    @Inject
    Happenings happenings;

    @Inject
    Counts counts;

    @Test
    void everyEntryIsHeardOnceAndInOrderHoweverOftenTheConnectionIsCut() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        String token = TestTokens.token(here.organizationId, "manager");
        Random random = new Random(11);
        List<Long> heard = new ArrayList<>();

        for (int cut = 0; cut < 8; cut++) {
            int whileAway = random.nextInt(4);
            for (int i = 0; i < whileAway; i++) {
                happenings.happens(here.organizationId, alert, Kind.RE_ESTIMATED);
            }
            String last = heard.isEmpty() ? "0" : Long.toString(heard.get(heard.size() - 1));
            try (LiveEvents live = LiveEvents.open(token, last)) {
                happenings.happens(here.organizationId, alert, Kind.RE_ESTIMATED);
                await().until(() -> ids(live).size() == whileAway + 1);
                heard.addAll(ids(live));
            }
        }

        List<Long> told = heard.stream().sorted().distinct().toList();
        assertEquals(told, heard);
        assertEquals(counts.number(here.organizationId, "select count(*) from alert_entry"), heard.size());
    }

    @Test
    void whatHappensBetweenAPageAndItsFirstConnectionIsHeard() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        happenings.happens(here.organizationId, alert, Kind.OPENED);
        String token = TestTokens.token(here.organizationId, "manager");
        String page = RestAssured.given()
                .accept("text/html")
                .cookie("earshot_session", token)
                .get("/")
                .asString();
        Matcher shown = Pattern.compile("data-after=\"(\\d+)\"").matcher(page);
        assertTrue(shown.find(), page);

        happenings.happens(here.organizationId, alert, Kind.ACKNOWLEDGED);

        try (LiveEvents live = LiveEvents.openAfter(token, Long.parseLong(shown.group(1)))) {
            await().until(() -> live.text().contains("event:acknowledged"));
            assertTrue(!live.text().contains("event:opened"), "that was on the page");
        }
    }

    @Test
    void aNumberFromBeforeTheServiceWasBuiltAnewHidesNothing() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        happenings.happens(here.organizationId, alert, Kind.OPENED);

        try (LiveEvents live =
                LiveEvents.open(TestTokens.token(here.organizationId, "manager"), Long.toString(Long.MAX_VALUE))) {
            await().until(() -> live.text().contains("event:opened"));
        }
    }

    private static List<Long> ids(LiveEvents live) {
        Matcher ids = ID.matcher(live.text());
        List<Long> found = new ArrayList<>();
        while (ids.find()) {
            found.add(Long.parseLong(ids.group(1)));
        }
        return found;
    }
}
