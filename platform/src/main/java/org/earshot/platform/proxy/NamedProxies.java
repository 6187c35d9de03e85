package org.earshot.platform.proxy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom a service believes who says that a request comes from elsewhere. Quarkus believes everybody where headers of a proxy count and no
 * proxy is named; then anybody could take any address, and limits by address would hold nobody.
 */
@ApplicationScoped
public class NamedProxies {
    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    private final boolean forwarding;
    private final List<String> trusted;

    public NamedProxies(
            @ConfigProperty(name = FORWARDING, defaultValue = "false") boolean forwarding,
            @ConfigProperty(name = TRUSTED) Optional<List<String>> trusted) {
        this.forwarding = forwarding;
        this.trusted = trusted.orElse(List.of());
    }

    /**
     * Looks before the first request is taken.
     *
     * @throws IllegalStateException where everybody would be believed; the service does not start
     */
    void check(@Observes StartupEvent starting) {
        if (forwarding && trusted.isEmpty()) {
            throw new IllegalStateException(FORWARDING + " is on and " + TRUSTED
                    + " names no proxy: anybody could claim any address. Name the proxies in front of this service"
                    + " (an address, a host or a range such as 10.0.0.0/8), or turn forwarding off.");
        }
    }
}
