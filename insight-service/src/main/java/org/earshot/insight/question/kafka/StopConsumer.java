package org.earshot.insight.question.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.question.Stops;
import org.earshot.insight.question.ToCount;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;

/** Follows those who began to answer and went no further. */
@ApplicationScoped
public class StopConsumer {
    private final GroupConsumers groups;
    private final Alone alone;
    private final Stops stops;
    private final ToCount toCount;
    private volatile Optional<GroupConsumer<Stop>> consumer = Optional.empty();

    public StopConsumer(GroupConsumers groups, Alone alone, Stops stops, ToCount toCount) {
        this.groups = groups;
        this.alone = alone;
        this.stops = stops;
        this.toCount = toCount;
    }

    void start(@Observes StartupEvent started) {
        consumer = Optional.of(groups.start("insight-service-stops", Topics.STOPS, Stop.class, this::take));
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumer.ifPresent(GroupConsumer::close);
    }

    private void take(Stop stop) {
        Object unused = alone.with(stop.organizationId(), () -> {
            stops.stopped(stop);
            return true;
        });
        toCount.add(stop.organizationId());
    }
}
