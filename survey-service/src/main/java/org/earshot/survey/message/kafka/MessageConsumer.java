package org.earshot.survey.message.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.message.Requesting;

/** Takes requested messages from the topic; one that comes again changes nothing. */
@ApplicationScoped
public class MessageConsumer {
    private final GroupConsumers groups;
    private final Requesting requesting;
    private final Tenancy tenancy;
    private volatile Optional<GroupConsumer<MessageEvent>> consumer = Optional.empty();

    public MessageConsumer(GroupConsumers groups, Requesting requesting, Tenancy tenancy) {
        this.groups = groups;
        this.requesting = requesting;
        this.tenancy = tenancy;
    }

    void start(@Observes StartupEvent started) {
        consumer =
                Optional.of(groups.start("survey-service-messages", Topics.MESSAGES, MessageEvent.class, this::take));
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumer.ifPresent(GroupConsumer::close);
    }

    private void take(MessageEvent event) {
        if (event instanceof MessageRequested request) {
            tenancy.inOrganization(request.organizationId(), () -> requesting.take(request));
        }
    }
}
