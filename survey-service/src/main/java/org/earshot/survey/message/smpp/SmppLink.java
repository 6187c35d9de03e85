package org.earshot.survey.message.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.socket.SSLSocketConnectionFactory;
import org.jspecify.annotations.Nullable;

/** The one session with the message centre, bound as transceiver; bound anew when it is needed and broken. */
@ApplicationScoped
public class SmppLink {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration STILL_THERE = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final int SHORT = 140;
    private static final byte NONE = 0;

    private final SmppConfig config;
    private final SmppEars ears;
    private @Nullable SMPPSession session;
    private long restUntil = System.nanoTime();

    public SmppLink(SmppConfig config, SmppEars ears) {
        this.config = config;
        this.ears = ears;
    }

    /**
     * Hands a text over.
     *
     * @param to E.164 with its plus
     * @return the message centre's id of it
     */
    String submit(String to, Coding text)
            throws IOException, PDUException, ResponseTimeoutException, InvalidResponseException,
                    NegativeResponseException {
        boolean fits = text.octets().length <= SHORT;
        OptionalParameter[] payload = fits ? new OptionalParameter[0] : new OptionalParameter[] {payload(text)};
        boolean named = config.from().chars().anyMatch(Character::isLetter);
        return bound().submitShortMessage(
                        "",
                        named ? TypeOfNumber.ALPHANUMERIC : TypeOfNumber.INTERNATIONAL,
                        named ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN,
                        config.from().replace("+", ""),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to.replace("+", ""),
                        new ESMClass(),
                        NONE,
                        NONE,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        NONE,
                        DataCodings.newInstance(text.dataCoding()),
                        NONE,
                        fits ? text.octets() : new byte[0],
                        payload)
                .getMessageId();
    }

    /** What is longer travels as one payload, which the message centre parts (SMPP 3.4, section 5.3.2.32). */
    private static OptionalParameter payload(Coding text) {
        return new OptionalParameter.Message_payload(text.octets());
    }

    /** Whether a message centre is set. */
    boolean isNamed() {
        return config.host().isPresent();
    }

    /** The session, bound; after a failure the message centre is left alone for a moment. */
    synchronized SMPPSession bound() throws IOException {
        SMPPSession known = session;
        if (known != null && known.getSessionState().isBound()) {
            return known;
        }
        if (config.host().isEmpty()) {
            throw new IOException("no message centre is set");
        }
        if (System.nanoTime() - restUntil < 0) {
            throw new IOException("resting");
        }
        close();
        SMPPSession fresh = config.tls() ? new SMPPSession(new SSLSocketConnectionFactory()) : new SMPPSession();
        fresh.setTransactionTimer(ANSWER.toMillis());
        fresh.setEnquireLinkTimer((int) STILL_THERE.toMillis());
        fresh.setMessageReceiverListener(ears);
        try {
            String unused = fresh.connectAndBind(config.host().get(), config.port(), bind(), ANSWER.toMillis());
        } catch (IOException refused) {
            restUntil = System.nanoTime() + REST.toNanos();
            fresh.close();
            throw refused;
        }
        session = fresh;
        return fresh;
    }

    private BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TRX,
                config.systemId(),
                config.password().orElse(""),
                config.systemType().orElse(""),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    /** The session cannot be trusted any more. */
    synchronized void broke() {
        close();
    }

    /** The message centre asked for patience: the next is sent a little later. */
    void breathe() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void close() {
        SMPPSession known = session;
        session = null;
        if (known != null) {
            known.unbindAndClose();
        }
    }
}
