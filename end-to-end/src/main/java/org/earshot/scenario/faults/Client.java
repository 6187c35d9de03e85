package org.earshot.scenario.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.api.Reply;

/**
 * One sender: mostly new responses; now and then the same again, an altered one without a revision, a correction, a
 * withdrawal, or eight times the same at once. Owns its ids, so that only its own order of sending matters.
 */
final class Client implements Runnable {
    private static final String PATH = "/api/responses";
    private static final int PARTICIPANTS = 60;
    private static final int AT_ONCE = 8;
    private static final int REMEMBERED = 100;
    private static final Duration PAUSE = Duration.ofMillis(60);

    private final SplittableRandom random;
    private final Asked asked;
    private final Persistent persistent;
    private final Ledger ledger;
    private final List<UUID> mine = new ArrayList<>();
    private final Map<UUID, Promised> sent = new LinkedHashMap<>();
    private volatile boolean stopping;

    Client(long seed, Asked asked, Persistent persistent, Ledger ledger) {
        this.random = new SplittableRandom(seed);
        this.asked = asked;
        this.persistent = persistent;
        this.ledger = ledger;
    }

    /** Lets it finish what it is sending. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            act(random.nextInt(1000));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void act(int die) {
        if (mine.isEmpty() || die < 840) {
            record();
        } else if (die < 930) {
            repeat();
        } else if (die < 940) {
            alter();
        } else if (die < 970) {
            revise();
        } else if (die < 985) {
            withdraw();
        } else {
            recordAtOnce();
        }
    }

    private void record() {
        UUID id = id();
        String body = body(id, 1, answeredAt(), participant());
        ledger.count("new");
        acknowledge(id, 1, body, persistent.send("POST", PATH, body));
    }

    private void repeat() {
        UUID id = any();
        Promised promised = known(id);
        Reply reply = persistent.send("POST", PATH, promised.body());
        ledger.count("repeated after acknowledgement");
        if (!reply.succeeded() || reply.json().path("revision").asInt() != promised.revision()) {
            ledger.violated("the same again was answered " + told(reply) + " (response " + id + ")");
        }
    }

    private void alter() {
        UUID id = any();
        ObjectNode altered = (ObjectNode) parsed(known(id).body());
        ((ObjectNode) altered.path("answers")).put("words", "altered " + random.nextLong());
        Reply reply = persistent.send("POST", PATH, altered.toString());
        ledger.count("altered without a revision");
        if (reply.status() != 409) {
            ledger.violated("altered without a revision was answered " + told(reply) + " (response " + id + ")");
        }
    }

    private void revise() {
        UUID id = any();
        Promised before = known(id);
        ObjectNode next = (ObjectNode) parsed(before.body());
        next.put("revision", before.revision() + 1);
        next.set("answers", Json.MAPPER.valueToTree(CheckIn.answers(random, 0.3)));
        ledger.count("corrected");
        acknowledge(id, before.revision() + 1, next.toString(), persistent.send("POST", PATH, next.toString()));
    }

    private void withdraw() {
        UUID id = any();
        Reply reply = persistent.send("DELETE", PATH + "/" + id, "");
        ledger.count("withdrawn");
        if (reply.status() == 204) {
            ledger.acknowledged(id, known(id).withdrawn());
        } else {
            ledger.violated("a withdrawal was answered " + told(reply) + " (response " + id + ")");
        }
        mine.remove(id);
        sent.remove(id);
    }

    private void recordAtOnce() {
        UUID id = id();
        String body = body(id, 1, answeredAt(), participant());
        Reply[] replies = persistent.sendAtOnce(AT_ONCE, PATH, body);
        ledger.count("eight at once");
        for (Reply reply : replies) {
            if (!reply.body().equals(replies[0].body())) {
                ledger.violated("eight at once were answered differently: " + told(replies[0]) + " and " + told(reply));
            }
        }
        acknowledge(id, 1, body, replies[0]);
    }

    private void acknowledge(UUID id, int revision, String body, Reply reply) {
        if (!reply.succeeded()) {
            ledger.violated("revision " + revision + " was answered " + told(reply) + " (response " + id + ")");
            return;
        }
        Promised promised = new Promised(revision, parsed(body).path("answers"), body);
        ledger.acknowledged(id, promised);
        if (sent.put(id, promised) == null) {
            mine.add(id);
        }
        if (mine.size() > REMEMBERED) {
            sent.remove(mine.remove(0));
        }
    }

    private Promised known(UUID id) {
        Promised known = sent.get(id);
        if (known == null) {
            throw new IllegalStateException("never acknowledged: " + id);
        }
        return known;
    }

    private UUID any() {
        return mine.get(random.nextInt(mine.size()));
    }

    private UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & (-1L >>> 2)) | (1L << 63));
    }

    /** Half of the responses come from few participants, so that one person answers several times a week. */
    private String participant() {
        return random.nextBoolean() ? "" : new UUID(0x4000L, (1L << 63) | random.nextInt(PARTICIPANTS)).toString();
    }

    /** Mostly these days, sometimes up to ten weeks late. */
    private Instant answeredAt() {
        int late = random.nextInt(4) == 0 ? random.nextInt(70) : random.nextInt(6);
        return Instant.now().minus(Duration.ofDays(late)).minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    }

    private String body(UUID id, int revision, Instant answeredAt, String participant) {
        return Responses.json(asked, id, revision, answeredAt, participant, CheckIn.answers(random, 0.6));
    }

    private static JsonNode parsed(String body) {
        return new Reply(200, body).json();
    }

    private static String told(Reply reply) {
        return reply.status() == 0 ? "not at all" : reply.status() + " " + reply.body();
    }
}
