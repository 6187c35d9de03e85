package org.earshot.survey.message.smtp;

import io.quarkus.mailer.Mail;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.mail.MailServer;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.Parcel;
import org.jspecify.annotations.Nullable;

/** Hands e-mail to the mail server. Which of its answers are for good, RFC 5321 says: those that begin with 5. */
@ApplicationScoped
public class SmtpGateway implements Gateway {
    private static final int FOR_GOOD = 500;
    private static final int ADDRESS_SYNTAX = 501;
    private static final int AUTHENTICATION = 530;
    private static final int AUTHENTICATION_FAILED = 535;
    private static final int ADDRESS_PARAMETERS = 550;
    private static final int ADDRESS_NAME = 553;

    private final MailServer server;

    public SmtpGateway(MailServer server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public boolean carries(MessageChannel channel) {
        return channel == MessageChannel.EMAIL;
    }

    /** What a mail server says of a failure can hold the address, so that nothing of it is kept. */
    @Override
    public Attempt send(Parcel parcel) {
        String subject = parcel.subject();
        Mail mail = new Mail()
                .addTo(parcel.to().text())
                .setSubject(subject == null ? "" : subject)
                .setText(parcel.text())
                .addHeader("Message-ID", "<" + parcel.messageId() + "@earshot>")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            server.send(mail);
            return new Attempt.Taken(null, false);
        } catch (RuntimeException refused) {
            return attempt(code(refused));
        }
    }

    private static Attempt attempt(int code) {
        if (code == AUTHENTICATION || code == AUTHENTICATION_FAILED) {
            return Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED);
        }
        boolean address = code == ADDRESS_SYNTAX || (code >= ADDRESS_PARAMETERS && code <= ADDRESS_NAME);
        return code < FOR_GOOD
                ? Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN)
                : Attempt.Refused.forGood(address ? MessageFailure.ADDRESS_REFUSED : MessageFailure.TEXT_REFUSED);
    }

    /** The mail server's code; 0 when it said none. */
    private static int code(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return smtp.getReplyCode();
            }
        }
        return 0;
    }
}
