package org.earshot.survey.identity.bcrypt;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.survey.identity.Passwords;
import org.earshot.survey.identity.config.IdentityConfig;

/** Passwords as bcrypt hashes in modular crypt format. */
@ApplicationScoped
class BcryptPasswords implements Passwords {
    private final IdentityConfig config;

    BcryptPasswords(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public String hash(String password) {
        return BcryptUtil.bcryptHash(password, config.bcryptCost());
    }

    @Override
    public boolean match(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
