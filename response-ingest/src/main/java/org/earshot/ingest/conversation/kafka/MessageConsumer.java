package org.earshot.ingest.conversation.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.conversation.Conversing;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;

/** Takes offers and texts from the topic, once everything that was published is known. */
@ApplicationScoped
public class MessageConsumer {
    private final GroupConsumers groups;
    private final Conversing conversing;
    private final Catalogue catalogue;
    private volatile Optional<GroupConsumer<MessageEvent>> consumer = Optional.empty();

    public MessageConsumer(GroupConsumers groups, Conversing conversing, Catalogue catalogue) {
        this.groups = groups;
        this.conversing = conversing;
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent started) {
        consumer = Optional.of(
                groups.start("response-ingest-conversations", Topics.MESSAGES, MessageEvent.class, this::take));
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumer.ifPresent(GroupConsumer::close);
    }

    private void take(MessageEvent event) {
        if (event instanceof MessageRequested request) {
            conversing.offered(request);
        } else if (event instanceof MessageReceived text && text.channel() == MessageChannel.SMS) {
            if (!catalogue.isComplete()) {
                throw new IllegalStateException("the catalogue is still being read");
            }
            conversing.received(text);
        }
    }
}
