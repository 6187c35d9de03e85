package org.earshot.scenario.faults;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Refused;
import org.earshot.scenario.api.Reply;

/** Sends the same until there is a final answer: what a good client does when it hears nothing or is told to wait. */
final class Persistent {
    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int NO_ANSWER = 0;

    private final Api api;
    private final Ledger ledger;

    Persistent(Api api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    /** The final answer; status 0 when there was none within three minutes. */
    Reply send(String method, String path, String body) {
        return settle(() -> api.sendAsync(method, path, body), attempt(() -> api.sendAsync(method, path, body)));
    }

    /** Eight at once, each repeated until its final answer. */
    Reply[] sendAtOnce(int times, String path, String body) {
        Attempt one = () -> api.sendAsync("POST", path, body);
        CompletableFuture<?>[] first = new CompletableFuture<?>[times];
        Reply[] replies = new Reply[times];
        for (int i = 0; i < times; i++) {
            int at = i;
            first[i] = CompletableFuture.supplyAsync(() -> attempt(one)).thenAccept(reply -> replies[at] = reply);
        }
        CompletableFuture.allOf(first).join();
        for (int i = 0; i < times; i++) {
            replies[i] = settle(one, replies[i]);
        }
        return replies;
    }

    private Reply settle(Attempt attempt, Reply first) {
        long until = System.nanoTime() + DEADLINE.toNanos();
        Reply reply = first;
        while (!isFinal(reply) && System.nanoTime() < until) {
            ledger.count("repeated");
            LockSupport.parkNanos(PAUSE.toNanos());
            if (reply.status() == 401) {
                signInAgain();
            }
            reply = attempt(attempt);
        }
        return reply;
    }

    private static Reply attempt(Attempt attempt) {
        try {
            return attempt.start().join();
        } catch (CompletionException | Refused nothingHeard) {
            return new Reply(NO_ANSWER, "");
        }
    }

    private void signInAgain() {
        try {
            api.renew();
        } catch (CompletionException | Refused away) {
            ledger.count("sign-in away");
        }
    }

    private static boolean isFinal(Reply reply) {
        int status = reply.status();
        return status != NO_ANSWER && status != 401 && status != 408 && status != 429 && status < 500;
    }

    /** One more try. */
    private interface Attempt {
        CompletableFuture<Reply> start();
    }
}
