package org.earshot.survey.scenario;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;

/** A real mail server in this JVM. */
public final class Mailbox {
    /** Its own two seconds are little where everything else starts too. */
    private static final Duration STARTED_AFTER = Duration.ofSeconds(30);

    private Mailbox() {}

    /** Starts one on a port of this machine. */
    public static GreenMail at(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTED_AFTER.toMillis());
        GreenMail mail = new GreenMail(setup);
        mail.start();
        return mail;
    }
}
