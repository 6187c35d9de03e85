package org.earshot.insight.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.insight.directory.kafka.FollowedDirectory;
import org.earshot.insight.instrument.kafka.FollowedInstruments;
import org.earshot.insight.response.kafka.Retry;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the topics that everything is read with have been read once, and batches go through. */
@Readiness
@ApplicationScoped
public class ListeningReady implements HealthCheck {
    private final FollowedDirectory directory;
    private final FollowedInstruments instruments;
    private final Retry retry;

    public ListeningReady(FollowedDirectory directory, FollowedInstruments instruments, Retry retry) {
        this.directory = directory;
        this.instruments = instruments;
        this.retry = retry;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("listening")
                .withData("earshot.directory", directory.caughtUp() ? "read" : "not read yet: is the broker there?")
                .withData("earshot.instruments", instruments.caughtUp() ? "read" : "not read yet: is the broker there?")
                .withData(
                        "earshot.responses",
                        retry.isWaiting() ? "waiting: the database or the broker is away" : "applied as they come")
                .status(directory.caughtUp() && instruments.caughtUp() && !retry.isWaiting())
                .build();
    }
}
