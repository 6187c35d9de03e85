package org.earshot.survey.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.instrument.Signature;
import org.jspecify.annotations.Nullable;

/** The organisation of whoever asks. */
@ApplicationScoped
public class OwnOrganization {
    private final Tenancy tenancy;
    private final SignedIn signedIn;

    public OwnOrganization(Tenancy tenancy, SignedIn signedIn) {
        this.tenancy = tenancy;
        this.signedIn = signedIn;
    }

    /** Its id. */
    public UUID id() {
        return signedIn.organizationId();
    }

    /**
     * The signature of whoever asks, as it is kept with what they publish.
     *
     * @throws IllegalArgumentException when the reason is too long or cannot be stored
     */
    public Signature signed(@Nullable String reason) {
        return new Signature(signedIn.id(), signedIn.has(Roles.ADMIN) ? Roles.ADMIN : Roles.MANAGER, reason);
    }

    /** Runs {@code work} in one transaction that sees this organisation's rows only. */
    public <T> T in(Supplier<T> work) {
        return tenancy.inOrganization(id(), work);
    }
}
