package org.earshot.ingest;

import java.util.List;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.catalogue.kafka.CatalogueFollower;
import org.earshot.ingest.response.kafka.RecentTail;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once everything that was published has been read; names the topics that are missing. */
@Readiness
public class CaughtUp implements HealthCheck {
    private final CatalogueFollower catalogue;
    private final RecentTail recent;

    public CaughtUp(CatalogueFollower catalogue, RecentTail recent) {
        this.catalogue = catalogue;
        this.recent = recent;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> missing = catalogue.missing();
        return HealthCheckResponse.named("topics read")
                .status(missing.isEmpty() && recent.isRead())
                .withData("missing", String.join(", ", missing))
                .withData(Topics.RESPONSES_NAME, recent.isRead() ? "read" : "reading")
                .build();
    }
}
