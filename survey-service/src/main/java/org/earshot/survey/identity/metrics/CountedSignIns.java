package org.earshot.survey.identity.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.survey.identity.SignInJournal;
import org.jboss.logging.Logger;

/** Counter {@code earshot_sign_ins_total} by outcome, and a log line for each refusal. */
@ApplicationScoped
class CountedSignIns implements SignInJournal {
    private static final Logger LOG = Logger.getLogger(CountedSignIns.class);

    private final MeterRegistry metrics;

    CountedSignIns(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void right() {
        count("right");
    }

    @Override
    public void wrong() {
        LOG.info("sign-in refused reason=wrong");
        count("wrong");
    }

    @Override
    public void limited() {
        LOG.warn("sign-in refused reason=limited");
        count("limited");
    }

    private void count(String outcome) {
        metrics.counter("earshot.sign.ins", "outcome", outcome).increment();
    }
}
