package org.earshot.ingest;

import org.earshot.ingest.answering.store.DraftSchema;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether drafts can be kept. Never says no: answers are taken without. */
@Readiness
public class DraftsKept implements HealthCheck {
    private final DraftSchema schema;

    public DraftsKept(DraftSchema schema) {
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("drafts")
                .up()
                .withData("schema", schema.isReady() ? "current" : "waiting for the database")
                .build();
    }
}
