package org.earshot.insight.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.insight.alert.PersonalNews;

/** Tells the people named, and nobody else, that something happened in the lane; never what. */
@ApplicationScoped
public class UrgentNews implements PersonalNews {
    private final UrgentStore store;

    public UrgentNews(UrgentStore store) {
        this.store = store;
    }

    @Override
    public String event() {
        return "urgent";
    }

    @Override
    public long latest(UUID organizationId, UUID accountId) {
        return store.as(organizationId, accountId, store::latest);
    }
}
