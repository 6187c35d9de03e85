package org.earshot.survey.message.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Dispatch;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.Gateways;
import org.earshot.survey.message.Message;
import org.earshot.survey.message.Messages;
import org.earshot.survey.message.ReceivedTexts;
import org.jboss.logging.Logger;

/**
 * Looks again and again whether a message is due, with several hands. At most half of them are at one organisation at a time, each for a
 * while, so that neither a slow gateway nor ten thousand messages hold up those of others. What is due is in the database, so a restart
 * only delays it.
 */
@ApplicationScoped
public class MessageRounds {
    private static final Logger LOG = Logger.getLogger(MessageRounds.class);
    private static final long LOOK_MILLIS = 250;
    private static final int HANDS = 8;
    private static final Duration STAY = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Messages messages;
    private final ReceivedTexts texts;
    private final Sender sender;
    private final Tenancy tenancy;
    private final Clock clock;
    private final ConcurrentMap<UUID, Integer> handsAt = new ConcurrentHashMap<>();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(HANDS, task -> {
        Thread thread = new Thread(task, "messages");
        thread.setDaemon(true);
        return thread;
    });

    public MessageRounds(Messages messages, ReceivedTexts texts, Sender sender, Tenancy tenancy, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.sender = sender;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        for (int hand = 0; hand < HANDS; hand++) {
            ScheduledFuture<?> unused = workers.scheduleWithFixedDelay(
                    this::look, LOOK_MILLIS * (hand + 1) / HANDS, LOOK_MILLIS * HANDS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        workers.shutdownNow();
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !workers.isShutdown()) {
                more = messages.organizations().stream().map(this::look).reduce(false, Boolean::logicalOr);
            }
        } catch (RuntimeException away) {
            LOG.warnf(
                    "messages wait for their database error=%s", away.getClass().getSimpleName());
        }
    }

    /** One organisation's; whether it has more to send. */
    private boolean look(UUID organizationId) {
        boolean room = handsAt.merge(organizationId, 1, Integer::sum) <= HANDS / 2;
        try {
            return room && sendFor(STAY, organizationId);
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "messages wait organizationId=%s error=%s",
                    organizationId, failed.getClass().getSimpleName());
            return false;
        } finally {
            handsAt.computeIfPresent(organizationId, (id, hands) -> hands == 1 ? null : hands - 1);
        }
    }

    private boolean sendFor(Duration stay, UUID organizationId) {
        long begun = System.nanoTime();
        boolean more = true;
        while (more && System.nanoTime() - begun < stay.toNanos()) {
            more = sender.sendOne(organizationId);
        }
        return more;
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        messages.organizations()
                .forEach(organizationId -> tenancy.inOrganization(organizationId, () -> {
                    messages.forget(before);
                    texts.forget(before);
                }));
    }

    /** Hands one message over, between two transactions. */
    @ApplicationScoped
    static class Sender {
        private final Dispatch dispatch;
        private final Gateways gateways;
        private final Tenancy tenancy;

        Sender(Dispatch dispatch, Gateways gateways, Tenancy tenancy) {
            this.dispatch = dispatch;
            this.gateways = gateways;
            this.tenancy = tenancy;
        }

        /** False when none was due. */
        boolean sendOne(UUID organizationId) {
            Optional<Message> taken = tenancy.inOrganization(organizationId, dispatch::take);
            taken.flatMap(message -> look(organizationId, message)).ifPresent(ready -> {
                Gateway gateway = gateways.of(ready.message().request().channel());
                Attempt attempt = attempt(gateway, ready);
                tenancy.inOrganization(organizationId, () -> dispatch.keep(ready, gateway, attempt));
            });
            return taken.isPresent();
        }

        /** A message that nobody can look at, as when its address is no longer readable, is looked at again when it is no longer held. */
        private Optional<Dispatch.Ready> look(UUID organizationId, Message message) {
            try {
                return tenancy.inOrganization(organizationId, () -> dispatch.look(organizationId, message));
            } catch (RuntimeException failed) {
                LOG.errorf(
                        "a message cannot be looked at messageId=%s error=%s",
                        message.id(), failed.getClass().getSimpleName());
                return Optional.empty();
            }
        }

        /** A gateway that breaks its promise and throws costs this message an attempt, and no other anything. */
        private static Attempt attempt(Gateway gateway, Dispatch.Ready ready) {
            try {
                return gateway.send(ready.parcel());
            } catch (RuntimeException broken) {
                LOG.errorf(
                        "a gateway failed gateway=%s messageId=%s error=%s",
                        gateway.name(), ready.message().id(), broken.getClass().getSimpleName());
                return Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN);
            }
        }
    }
}
