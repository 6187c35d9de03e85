package org.earshot.insight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.insight.notice.NoticeLog;
import org.earshot.insight.organization.Beside;

/** Keeps what came of attempts; whoever runs the organisation is told, in the same transaction, when an endpoint is switched off. */
@ApplicationScoped
public class Outcomes {
    private static final Map<String, String> FAILED = Map.of(
            "en", "The webhook “%s” is switched off: it failed for five days.",
            "es", "El webhook «%s» está desactivado: falló durante cinco días.",
            "ar", "أُوقف الـ webhook «%s»: فشل خمسة أيام.");
    private static final Map<String, String> GONE = Map.of(
            "en", "The webhook “%s” is switched off: its receiver wants no more.",
            "es", "El webhook «%s» está desactivado: su receptor no quiere más.",
            "ar", "أُوقف الـ webhook «%s»: مستقبِله لا يريد المزيد.");

    private final Beside beside;
    private final EndpointStore endpoints;
    private final DeliveryStore deliveries;
    private final NoticeLog notices;

    public Outcomes(Beside beside, EndpointStore endpoints, DeliveryStore deliveries, NoticeLog notices) {
        this.beside = beside;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.notices = notices;
    }

    /**
     * Keeps what came of an attempt.
     *
     * @return the endpoint as it now stands, if this attempt made it be switched off
     */
    public Optional<Endpoint> keep(UUID organizationId, Parcel parcel, Attempt attempt) {
        UUID endpointId = parcel.endpoint().id();
        UUID deliveryId = parcel.delivery().id();
        return beside.beside(organizationId, () -> {
            deliveries.delivery(organizationId, endpointId, deliveryId).ifPresent(delivery -> {
                deliveries.attempted(organizationId, deliveryId, attempt);
                deliveries.save(organizationId, delivery.after(attempt));
            });
            return endpoints
                    .endpoint(organizationId, endpointId)
                    .flatMap(before -> follow(organizationId, before, before.after(attempt)));
        });
    }

    private Optional<Endpoint> follow(UUID organizationId, Endpoint before, Endpoint after) {
        if (!after.equals(before)) {
            endpoints.save(organizationId, after);
        }
        Endpoint.Disabled disabled = after.disabled();
        if (!before.enabled() || disabled == null) {
            return Optional.empty();
        }
        notices.publish(switchedOff(organizationId, after, disabled));
        return Optional.of(after);
    }

    private static Notice switchedOff(UUID organizationId, Endpoint endpoint, Endpoint.Disabled disabled) {
        return new Notice(
                organizationId,
                id(endpoint.id() + "|" + disabled.at()),
                NoticeKind.WEBHOOK_OFF,
                endpoint.id(),
                disabled.at(),
                sentence(endpoint, disabled.why()),
                null,
                "/webhooks/" + endpoint.id(),
                null,
                List.of(),
                null);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalizedText sentence(Endpoint endpoint, Endpoint.Why why) {
        Map<String, String> sentences = new LinkedHashMap<>();
        Map<String, String> words = why == Endpoint.Why.GONE ? GONE : FAILED;
        for (String language : List.of("en", "es", "ar")) {
            sentences.put(
                    language,
                    words.getOrDefault(language, "%s")
                            .formatted(endpoint.wanted().name()));
        }
        return new LocalizedText(sentences);
    }
}
