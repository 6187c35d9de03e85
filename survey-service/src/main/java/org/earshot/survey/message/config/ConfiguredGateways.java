package org.earshot.survey.message.config;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.Gateways;
import org.earshot.survey.message.Receiving;
import org.earshot.survey.notice.config.MailConfig;

/** Those that the settings name. */
@ApplicationScoped
public class ConfiguredGateways implements Gateways {
    private final List<Gateway> known;
    private final MessageConfig config;
    private final MailConfig mail;

    public ConfiguredGateways(@All List<Gateway> known, MessageConfig config, MailConfig mail) {
        this.known = known;
        this.config = config;
        this.mail = mail;
    }

    /** A name that is nobody's stops the start. */
    void check(@Observes StartupEvent started) {
        for (MessageChannel channel : MessageChannel.values()) {
            of(channel);
        }
    }

    @Override
    public Gateway of(MessageChannel channel) {
        String name = channel == MessageChannel.SMS ? config.sms() : email();
        return known.stream()
                .filter(gateway -> gateway.name().equals(name) && gateway.carries(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "earshot.messages." + channel.name().toLowerCase(Locale.ROOT)
                                + " names no gateway: " + name + ". Known are "
                                + known.stream()
                                        .filter(gateway -> gateway.carries(channel))
                                        .map(Gateway::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    private String email() {
        return config.email().orElseGet(() -> mail.host().isPresent() ? "smtp" : Receiving.OUTBOX);
    }
}
