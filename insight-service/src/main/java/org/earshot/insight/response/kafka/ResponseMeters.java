package org.earshot.insight.response.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What operators see of the consumer. */
@ApplicationScoped
public class ResponseMeters {
    private final Counter records;
    private final Counter changed;
    private final Counter setAside;
    private final Timer batch;

    public ResponseMeters(MeterRegistry registry) {
        this.records = Counter.builder("earshot.insight.records")
                .description("records read from the responses topic")
                .register(registry);
        this.changed = Counter.builder("earshot.insight.responses.applied")
                .description("responses that a record added, changed or removed")
                .register(registry);
        this.setAside = Counter.builder("earshot.insight.responses.dead.letters")
                .description("records that could not be applied and were set aside")
                .register(registry);
        this.batch = Timer.builder("earshot.insight.batch")
                .description("time to apply one batch, retries included")
                .publishPercentileHistogram()
                .register(registry);
    }

    void applied(int read, int changedResponses, Duration took) {
        records.increment(read);
        changed.increment(changedResponses);
        batch.record(took);
    }

    void setAside() {
        setAside.increment();
    }
}
