package org.earshot.survey.message.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Reaching;
import org.earshot.survey.message.Incoming;
import org.earshot.survey.message.Intake;
import org.earshot.survey.message.Messages;
import org.earshot.survey.message.Receiving;
import org.earshot.survey.message.Reporting;

/** Of several organisations that know a number, the one that wrote to it last is answered. */
@ApplicationScoped
class TenantIntake implements Intake {
    private final Messages messages;
    private final Reaching reaching;
    private final Receiving receiving;
    private final Reporting reporting;
    private final Tenancy tenancy;

    TenantIntake(Messages messages, Reaching reaching, Receiving receiving, Reporting reporting, Tenancy tenancy) {
        this.messages = messages;
        this.reaching = reaching;
        this.receiving = receiving;
        this.reporting = reporting;
        this.tenancy = tenancy;
    }

    @Override
    public boolean received(String gateway, String providerId, Address from, String text) {
        Optional<UUID> organization = messages.organizations().stream()
                .flatMap(id -> tenancy.inOrganization(id, () -> knowing(id, from)).stream())
                .max(Comparator.comparing(Knowing::wroteAt))
                .map(Knowing::organizationId);
        return organization
                .map(id -> tenancy.inOrganization(
                        id, () -> receiving.take(new Incoming(id, gateway, providerId, from, text))))
                .filter(taken -> taken != Receiving.Taken.FROM_NOBODY)
                .isPresent();
    }

    private Optional<Knowing> knowing(UUID organizationId, Address from) {
        List<UUID> behind = reaching.behind(organizationId, from);
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Knowing(
                        organizationId,
                        messages.latestTo(behind, 1).stream()
                                .map(message -> message.request().requestedAt())
                                .findFirst()
                                .orElse(Instant.EPOCH)));
    }

    @Override
    public boolean reported(String gateway, String providerId, boolean delivered) {
        return messages.organizations().stream()
                .anyMatch(id -> tenancy.inOrganization(id, () -> reporting.report(gateway, providerId, delivered)));
    }

    private record Knowing(UUID organizationId, Instant wroteAt) {}
}
