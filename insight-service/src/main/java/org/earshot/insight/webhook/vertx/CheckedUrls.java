package org.earshot.insight.webhook.vertx;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.earshot.insight.webhook.Destinations;
import org.earshot.insight.webhook.WebhookRefused;
import org.earshot.insight.webhook.WebhookUrls;
import org.earshot.insight.webhook.config.WebhookConfig;

/** Refuses at once what no attempt could be sent to: a literal address that is not the public internet's. */
@ApplicationScoped
public class CheckedUrls implements WebhookUrls {
    private final Destinations destinations;

    public CheckedUrls(WebhookConfig config) {
        this.destinations = new Destinations(config.allowLoopback());
    }

    @Override
    public URI read(String typed) {
        URI url = destinations.read(typed);
        String host = url.getHost();
        boolean literal = host.startsWith("[") || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        if (literal && !destinations.allow(url, addresses(host))) {
            throw new WebhookRefused(WebhookRefused.Kind.PRIVATE_ADDRESS);
        }
        return url;
    }

    private static List<InetAddress> addresses(String literal) {
        try {
            return List.of(InetAddress.getAllByName(literal));
        } catch (UnknownHostException notAnAddress) {
            return List.of();
        }
    }
}
