package org.earshot.survey.notice.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.survey.identity.EmailAddress;
import org.earshot.survey.mail.MailServer;
import org.earshot.survey.notice.Letter;
import org.earshot.survey.notice.Postman;
import org.earshot.survey.notice.config.MailConfig;
import org.jboss.logging.Logger;

/** Sends over SMTP. */
@ApplicationScoped
public class SmtpPostman implements Postman {
    private static final Logger LOG = Logger.getLogger(SmtpPostman.class);

    private final MailServer server;
    private final MailConfig config;
    private final LetterWriting writing;

    public SmtpPostman(MailServer server, MailConfig config, LetterWriting writing) {
        this.server = server;
        this.config = config;
        this.writing = writing;
    }

    @Override
    public boolean hasMailServer() {
        return config.host().isPresent();
    }

    @Override
    public Letter write(UUID messageId, List<Notice> notices, String language) {
        return writing.write(messageId, notices, language);
    }

    /** What a mail server says of a failure can hold the address: only the kind of failure is logged. */
    @Override
    public boolean send(Letter letter, EmailAddress to) {
        Mail mail = new Mail()
                .addTo(to.text())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + letter.messageId() + "@earshot>")
                .addHeader("Auto-Submitted", "auto-generated");
        for (Letter.Picture picture : letter.pictures()) {
            mail.addInlineAttachment("weeks.png", picture.png(), "image/png", "<" + picture.id() + ">");
        }
        try {
            server.send(mail);
            return true;
        } catch (RuntimeException refused) {
            LOG.warnf(
                    "a message was not taken messageId=%s error=%s",
                    letter.messageId(), refused.getClass().getSimpleName());
            return false;
        }
    }
}
