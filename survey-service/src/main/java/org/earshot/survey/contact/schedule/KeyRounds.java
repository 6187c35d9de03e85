package org.earshot.survey.contact.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.KeyCare;
import org.earshot.survey.contact.KeyMissing;
import org.jboss.logging.Logger;

/** After a key was put in front of the others, everything is sealed with it, a little at a time. */
@ApplicationScoped
public class KeyRounds {
    private static final Logger LOG = Logger.getLogger(KeyRounds.class);

    private final KeyCare care;
    private final Tenancy tenancy;

    public KeyRounds(KeyCare care, Tenancy tenancy) {
        this.care = care;
        this.tenancy = tenancy;
    }

    @Scheduled(every = "12h", delayed = "2m")
    void look() {
        care.organizations().forEach(this::look);
    }

    /** Seals everything of one organisation with the key that seals now. */
    public void look(UUID organizationId) {
        try {
            int rows = 0;
            int some;
            do {
                some = tenancy.inOrganization(organizationId, care::sealSomeAnew);
                rows += some;
            } while (some > 0);
            if (rows > 0) {
                LOG.infof("contacts sealed with the newest key organizationId=%s rows=%d", organizationId, rows);
            }
        } catch (KeyMissing missing) {
            LOG.errorf("contacts cannot be opened organizationId=%s error=%s", organizationId, missing.getMessage());
        }
    }
}
