package org.earshot.survey.message.smpp;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.Parcel;
import org.earshot.survey.message.config.MessageConfig;
import org.jboss.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;

/** Hands text messages to a message centre. */
@ApplicationScoped
public class SmppGateway implements Gateway {
    static final String NAME = "smpp";
    private static final Logger LOG = Logger.getLogger(SmppGateway.class);

    private final SmppLink link;
    private final MessageConfig messages;

    public SmppGateway(SmppLink link, MessageConfig messages) {
        this.link = link;
        this.messages = messages;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carries(MessageChannel channel) {
        return channel == MessageChannel.SMS;
    }

    @Override
    public List<String> missing() {
        return link.isNamed() ? List.of() : List.of("earshot.smpp.host");
    }

    @Override
    public Attempt send(Parcel parcel) {
        try {
            return new Attempt.Taken(link.submit(parcel.to().text(), Coding.of(parcel.text())), false);
        } catch (NegativeResponseException refused) {
            Attempt.Refused attempt = CommandStatus.attempt(refused.getCommandStatus());
            if (attempt.reason() == MessageFailure.TOO_MANY) {
                link.breathe();
            }
            return attempt;
        } catch (IOException | ResponseTimeoutException | InvalidResponseException away) {
            link.broke();
            return Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN);
        } catch (PDUException cannotBeWritten) {
            return Attempt.Refused.forGood(MessageFailure.TEXT_REFUSED);
        }
    }

    /** Bound also while nothing is sent, or nobody's answers would come in. */
    @Scheduled(every = "10s")
    void stayBound() {
        if (messages.sms().equals(NAME)) {
            try {
                link.bound();
            } catch (IOException away) {
                LOG.warnf(
                        "the message centre is out of reach error=%s",
                        away.getClass().getSimpleName());
            }
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        link.close();
    }
}
