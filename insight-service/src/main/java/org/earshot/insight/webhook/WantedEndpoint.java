package org.earshot.insight.webhook;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * What an endpoint is asked to be.
 *
 * @param name what people call it: one line, 1 to 200 characters
 * @param url where events go, as {@link Destinations} lets it be
 * @param language BCP 47 tag of the sentences
 * @param types of the events to send; empty = all, those that a later version adds too
 */
public record WantedEndpoint(String name, URI url, String language, Set<String> types) {
    private static final int MAX_NAME_CHARS = 200;
    private static final List<String> LANGUAGES = List.of("en", "es", "ar");

    /**
     * Checks and copies.
     *
     * @throws WebhookRefused naming the member that is wrong
     */
    public WantedEndpoint {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME_CHARS || name.chars().anyMatch(Character::isISOControl)) {
            throw new WebhookRefused(WebhookRefused.Kind.NAME);
        }
        if (!LANGUAGES.contains(language)) {
            throw new WebhookRefused(WebhookRefused.Kind.LANGUAGE);
        }
        types = Set.copyOf(types);
        if (!EventType.all().containsAll(types)) {
            throw new WebhookRefused(WebhookRefused.Kind.TYPES);
        }
    }

    /** Whether it asks for events of this type. */
    public boolean takes(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
