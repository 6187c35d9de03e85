package org.earshot.survey.identity.config;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production with settings that would leave sign-ins open to others. */
@ApplicationScoped
class ProductionStart {
    private final IdentityConfig config;
    private final URI publicUrl;

    ProductionStart(IdentityConfig config, @ConfigProperty(name = "earshot.public-url") URI publicUrl) {
        this.config = config;
        this.publicUrl = publicUrl;
    }

    void check(@Observes StartupEvent starting) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            objection(config.signingKey().isPresent(), publicUrl, config.allowPlainHttp())
                    .ifPresent(words -> {
                        throw new IllegalStateException(words);
                    });
        }
    }

    static Optional<String> objection(boolean hasKey, URI publicUrl, boolean allowPlainHttp) {
        if (!hasKey) {
            return Optional.of("No key signs the tokens. Set earshot.identity.signing-key to a file with an RSA key in"
                    + " PEM (openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out signing-key.pem).");
        }
        if (!"https".equals(publicUrl.getScheme()) && !isLoopback(publicUrl) && !allowPlainHttp) {
            return Optional.of("earshot.public-url is neither https nor this machine, so passwords could be read on the"
                    + " way. Put TLS in front and set an https address; for a trial on a network that you trust, set"
                    + " earshot.identity.allow-plain-http=true.");
        }
        return Optional.empty();
    }

    private static boolean isLoopback(URI url) {
        String host = url.getHost();
        return host != null
                && (host.equals("localhost")
                        || host.endsWith(".localhost")
                        || host.equals("[::1]")
                        || host.matches("127(\\.\\d{1,3}){3}"));
    }
}
