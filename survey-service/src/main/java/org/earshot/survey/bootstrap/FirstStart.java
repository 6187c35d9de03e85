package org.earshot.survey.bootstrap;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.identity.AccountRole;
import org.earshot.survey.identity.People;
import org.jboss.logging.Logger;

/** Makes the configured organisation with its first administrator, if it is not there. */
@ApplicationScoped
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final BootstrapConfig config;
    private final Tenancy tenancy;
    private final Directory directory;
    private final People people;

    FirstStart(BootstrapConfig config, Tenancy tenancy, Directory directory, People people) {
        this.config = config;
        this.tenancy = tenancy;
        this.directory = directory;
        this.people = people;
    }

    void make(@Observes StartupEvent starting) {
        config.organizationName().ifPresent(this::make);
    }

    /** The id comes from the name, so that a repeated start, or two replicas at once, make one organisation. */
    private void make(String name) {
        UUID id = UUID.nameUUIDFromBytes(("earshot:organization:" + name).getBytes(StandardCharsets.UTF_8));
        boolean made = tenancy.inOrganization(id, () -> {
            boolean added = directory.add(new Organization(id, name, config.languages(), null, null));
            if (added) {
                people.add(
                        id,
                        required("admin-email", config.adminEmail()),
                        required("admin-password", config.adminPassword()),
                        AccountRole.ADMIN);
            }
            return added;
        });
        if (made) {
            LOG.infof("made the organisation and its first administrator organizationId=%s", id);
        }
    }

    private static String required(String key, Optional<String> value) {
        return value.orElseThrow(() -> new IllegalStateException(
                "earshot.bootstrap.organization-name is set; set earshot.bootstrap." + key + " as well."));
    }
}
