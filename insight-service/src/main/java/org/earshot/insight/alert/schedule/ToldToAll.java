package org.earshot.insight.alert.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.earshot.insight.alert.AlertListener;
import org.earshot.insight.alert.AlertNews;

/** Tells every listener there is: streams, webhooks, notices. */
@ApplicationScoped
public class ToldToAll implements AlertNews {
    private final Instance<AlertListener> listeners;

    public ToldToAll(Instance<AlertListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void changed(UUID organizationId) {
        listeners.forEach(listener -> listener.changed(organizationId));
    }
}
