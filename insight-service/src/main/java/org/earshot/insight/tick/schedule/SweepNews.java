package org.earshot.insight.tick.schedule;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.tick.Ticked;

/** Tells operators and listeners what a tick did. */
@ApplicationScoped
public class SweepNews {
    private final MeterRegistry registry;
    private final AlertNews listeners;
    private final Timer tick;
    private final Counter families;
    private final Counter wentOn;
    private final Counter failures;

    public SweepNews(MeterRegistry registry, AlertNews listeners) {
        this.registry = registry;
        this.listeners = listeners;
        this.tick = Timer.builder("earshot.insight.detector")
                .description("time to evaluate the due families of one need")
                .publishPercentileHistogram()
                .register(registry);
        this.families = Counter.builder("earshot.insight.families.evaluated")
                .description("evaluations of families")
                .register(registry);
        this.wentOn = Counter.builder("earshot.insight.families.went.on")
                .description("evaluations that read what was told of late only")
                .register(registry);
        this.failures = Counter.builder("earshot.insight.evaluations.failed")
                .description("evaluations that failed; their families stay due")
                .register(registry);
    }

    AlertNews listeners() {
        return listeners;
    }

    void ticked(Ticked ticked, long nanos) {
        tick.record(nanos, TimeUnit.NANOSECONDS);
        families.increment(ticked.families());
        wentOn.increment(ticked.wentOn());
        ticked.opened().forEach(direction -> registry.counter(
                        "earshot.insight.alerts", "direction", direction.name().toLowerCase(Locale.ROOT))
                .increment());
    }

    void failed() {
        failures.increment();
    }
}
