package org.earshot.insight.webhook;

import java.net.URI;

/** Reads addresses that people type for webhooks. */
public interface WebhookUrls {

    /**
     * An address that may be a destination, as far as can be told without looking its name up: that is done at each attempt.
     *
     * @throws WebhookRefused otherwise
     */
    URI read(String typed);
}
