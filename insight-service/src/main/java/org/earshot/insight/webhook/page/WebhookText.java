package org.earshot.insight.webhook.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.webhook.Attempt;
import org.earshot.insight.webhook.Delivery;
import org.earshot.insight.webhook.Endpoint;
import org.earshot.insight.webhook.WebhookRefused;
import org.earshot.insight.webhook.page.WebhookView.DeliveryLine;
import org.earshot.insight.webhook.page.WebhookView.Language;
import org.earshot.insight.webhook.page.WebhookView.Line;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Says of webhooks what a page says, in its language. Times are UTC, as in the log of a receiver. */
final class WebhookText {
    private final WebhookWords words;
    private final DateTimeFormatter time;

    WebhookText(PageLanguage language) {
        this.words = language.words(WebhookWords.class);
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .withZone(ZoneOffset.UTC);
    }

    WebhookWords words() {
        return words;
    }

    static List<Language> languages(PageLanguage chosen) {
        return Stream.of(PageLanguage.values())
                .map(each -> new Language(each.tag(), each.ownName(), each == chosen))
                .toList();
    }

    Line line(Endpoint endpoint) {
        return new Line(
                endpoint.id().toString(),
                endpoint.wanted().name(),
                endpoint.wanted().url().toString(),
                state(endpoint),
                endpoint.failingSince() != null || !endpoint.enabled());
    }

    private String state(Endpoint endpoint) {
        Endpoint.Disabled disabled = endpoint.disabled();
        if (disabled != null) {
            return switch (disabled.why()) {
                case BY_HAND -> words.offByHand();
                case FAILING -> words.offFailing();
                case GONE -> words.offGone();
            };
        }
        Instant since = endpoint.failingSince();
        return since == null ? words.sends() : words.failing(time.format(since));
    }

    static String types(Endpoint endpoint) {
        return endpoint.wanted().types().stream().sorted().collect(Collectors.joining(", "));
    }

    DeliveryLine line(Delivery delivery) {
        return new DeliveryLine(
                delivery.id().toString(),
                delivery.messageId(),
                delivery.type(),
                time.format(delivery.occurredAt()),
                outcome(delivery),
                delivery.state() == Delivery.State.GIVEN_UP
                        || (delivery.state() == Delivery.State.WAITING && delivery.last() != null));
    }

    private String outcome(Delivery delivery) {
        Attempt last = delivery.last();
        Instant due = delivery.dueAt();
        String failure = last == null || last.succeeded() ? "" : failure(last) + "; ";
        return switch (delivery.state()) {
            case WAITING -> failure + words.waiting(due == null ? "" : time.format(due));
            case DELIVERED -> delivered(last);
            case GIVEN_UP -> failure + words.givenUp(delivery.attempts());
            case ERASED -> words.erased();
        };
    }

    private String delivered(@Nullable Attempt last) {
        Integer status = last == null ? null : last.status();
        return last == null || status == null
                ? ""
                : words.delivered(status, Long.toString(last.took().toMillis()));
    }

    private String failure(Attempt attempt) {
        Attempt.Failure failure = attempt.failure();
        Integer status = attempt.status();
        if (failure == null) {
            return "";
        }
        return switch (failure) {
            case UNKNOWN_HOST -> words.unknownHost();
            case FORBIDDEN_ADDRESS -> words.forbiddenAddress();
            case CONNECTION -> words.connection();
            case TLS -> words.tls();
            case TIMEOUT -> words.timeout();
            case REDIRECT -> words.redirect();
            case TOO_LARGE -> words.tooLarge();
            case STATUS -> words.status(status == null ? 0 : status);
        };
    }

    String refusal(WebhookRefused refused) {
        return words.refused(
                switch (refused.kind()) {
                    case NAME -> words.whyName();
                    case URL -> words.whyUrl();
                    case PRIVATE_ADDRESS -> words.whyPrivate();
                    case TOO_MANY -> words.whyTooMany();
                    case STRETCH -> words.whyStretch();
                    case NO_KEY -> words.noKey();
                    case UNKNOWN, LANGUAGE, TYPES -> words.whyUnknown();
                });
    }
}
