package org.earshot.survey.identity.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.earshot.survey.identity.LimitedSignIn;
import org.earshot.survey.identity.SignIn;
import org.earshot.survey.identity.SignInJournal;
import org.earshot.survey.identity.SignInLimit;

/** Sign-in with the bounds that are configured. */
@ApplicationScoped
class SignInLimits {
    private final IdentityConfig config;
    private final Clock clock;

    SignInLimits(IdentityConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Produces
    @Singleton
    LimitedSignIn limited(SignIn signIn, SignInJournal journal) {
        return new LimitedSignIn(
                signIn,
                limit(config.maxFailures()),
                limit(config.maxFailuresForEmail()),
                limit(config.maxFailuresFromAddress()),
                journal);
    }

    private SignInLimit limit(int failures) {
        return new SignInLimit(failures, config.window(), clock);
    }
}
