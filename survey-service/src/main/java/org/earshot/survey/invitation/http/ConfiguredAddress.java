package org.earshot.survey.invitation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.earshot.survey.invitation.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address as configured. */
@ApplicationScoped
class ConfiguredAddress {
    @Produces
    @Singleton
    PublicAddress address(@ConfigProperty(name = "earshot.public-url") URI publicUrl) {
        return new PublicAddress(publicUrl);
    }
}
