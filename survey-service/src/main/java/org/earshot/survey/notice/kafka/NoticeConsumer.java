package org.earshot.survey.notice.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.DeadLetters;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.notice.Arriving;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes notices from the topic, on a thread of its own. An offset is committed after the transaction that keeps its notice; one that comes
 * again changes nothing. What cannot be read goes to the dead letters: nobody can be told of it.
 */
@ApplicationScoped
public class NoticeConsumer {
    private static final Logger LOG = Logger.getLogger(NoticeConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 2_000;

    private final String servers;
    private final Arriving arriving;
    private final Tenancy tenancy;
    private final DeadLetters deadLetters;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public NoticeConsumer(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            Arriving arriving,
            Tenancy tenancy,
            DeadLetters deadLetters) {
        this.servers = servers;
        this.arriving = arriving;
        this.tenancy = tenancy;
        this.deadLetters = deadLetters;
    }

    void start(@Observes StartupEvent started) {
        Thread thread = new Thread(this::consume, "consume-notices");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void consume() {
        while (isRunning()) {
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
                consumer.subscribe(List.of(Topics.NOTICES_NAME));
                while (isRunning()) {
                    var records = consumer.poll(POLL);
                    records.forEach(this::take);
                    if (!records.isEmpty()) {
                        consumer.commitSync();
                    }
                }
            } catch (RuntimeException outage) {
                LOG.warnf(
                        "notices wait for the broker or the database, trying again error=%s",
                        outage.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        byte[] json = record.value();
        if (json == null) {
            return;
        }
        try {
            Notice notice = EventJson.read(json, Notice.class);
            tenancy.inOrganization(notice.organizationId(), () -> arriving.take(notice));
        } catch (IOException unreadable) {
            deadLetters
                    .keep(Topics.NOTICES, record.key(), json)
                    .toCompletableFuture()
                    .join();
            LOG.errorf(
                    "record sent to the dead letters topic=%s partition=%d offset=%d error=%s",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unreadable.getClass().getSimpleName());
        }
    }

    private void pause() {
        try {
            boolean unused = stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            stopped.countDown();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "survey-service-notices",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                6_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                2_000);
    }
}
