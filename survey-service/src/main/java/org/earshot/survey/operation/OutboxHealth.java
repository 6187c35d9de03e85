package org.earshot.survey.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.postgres.Sql;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many events wait for Kafka. Tells, but never takes the service out of work: without Kafka everything here still
 * works, and what happened is told to the others once Kafka is back.
 */
@Readiness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
    private final Tenancy tenancy;
    private final Sql sql;
    private final MeterRegistry metrics;
    private final AtomicInteger waiting = new AtomicInteger();

    OutboxHealth(Tenancy tenancy, Sql sql, MeterRegistry metrics) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.metrics = metrics;
    }

    /** The gauge shows what the last look at readiness found. */
    void measure(@Observes StartupEvent started) {
        metrics.gauge("earshot.outbox.waiting", waiting);
    }

    @Override
    public HealthCheckResponse call() {
        waiting.set(tenancy.naming("earshot.relay", "on", () -> sql.count("select count(*) from outbox")));
        return HealthCheckResponse.named("Outbox")
                .up()
                .withData("eventsWaiting", waiting.get())
                .build();
    }
}
