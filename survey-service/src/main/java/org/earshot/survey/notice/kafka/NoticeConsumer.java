package org.earshot.survey.notice.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.notice.Arriving;

/** Takes notices from the topic, each in a transaction; one that comes again changes nothing. */
@ApplicationScoped
public class NoticeConsumer {
    private final GroupConsumers groups;
    private final Arriving arriving;
    private final Tenancy tenancy;
    private volatile Optional<GroupConsumer<Notice>> consumer = Optional.empty();

    public NoticeConsumer(GroupConsumers groups, Arriving arriving, Tenancy tenancy) {
        this.groups = groups;
        this.arriving = arriving;
        this.tenancy = tenancy;
    }

    void start(@Observes StartupEvent started) {
        consumer = Optional.of(groups.start("survey-service-notices", Topics.NOTICES, Notice.class, this::take));
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumer.ifPresent(GroupConsumer::close);
    }

    private void take(Notice notice) {
        tenancy.inOrganization(notice.organizationId(), () -> arriving.take(notice));
    }
}
