package org.earshot.survey.message.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.message.GatewayDesk;
import org.earshot.survey.message.GatewayState;
import org.earshot.survey.message.Traffic;
import org.earshot.survey.message.page.GatewayView.ChannelView;
import org.earshot.survey.message.page.GatewayView.RefusalView;
import org.earshot.survey.notice.HomeZone;

/** Gathers what the page about gateways shows, in the organisation's transaction. */
@ApplicationScoped
class GatewayViews {
    private final GatewayDesk desk;
    private final Directory directory;
    private final HomeZone home;

    GatewayViews(GatewayDesk desk, Directory directory, HomeZone home) {
        this.desk = desk;
        this.directory = directory;
        this.home = home;
    }

    /** Name of the organisation at hand. */
    String organization() {
        return directory.organization().map(known -> known.name()).orElse("Earshot");
    }

    GatewayView of(GatewayWords words, PageLanguage language, String said, boolean problem) {
        return new GatewayView(
                organization(),
                desk.states().stream()
                        .map(state -> channel(state, words, language))
                        .toList(),
                said,
                problem);
    }

    private ChannelView channel(GatewayState state, GatewayWords words, PageLanguage language) {
        Instant last = state.lastTaken();
        return new ChannelView(
                state.channel().name().toLowerCase(Locale.ROOT),
                state.channel() == MessageChannel.SMS ? words.sms() : words.email(),
                name(state.gateway(), words),
                !state.leaves(),
                state.missing(),
                last == null ? words.never() : moment(last, language),
                language.count(state.waiting()),
                state.refusals().stream()
                        .map(refusal -> refusal(refusal, words, language))
                        .toList());
    }

    private RefusalView refusal(Traffic.Refusal refusal, GatewayWords words, PageLanguage language) {
        return new RefusalView(
                why(refusal.reason(), words), language.count(refusal.messages()), moment(refusal.latest(), language));
    }

    private static String name(String gateway, GatewayWords words) {
        return switch (gateway) {
            case "http" -> words.http();
            case "smpp" -> words.smpp();
            case "smtp" -> words.smtp();
            case "twilio" -> "Twilio";
            default -> gateway;
        };
    }

    /** What a refusal means, and what to do. */
    static String why(MessageFailure reason, GatewayWords words) {
        return switch (reason) {
            case ADDRESS_REFUSED, NO_ADDRESS -> words.addressRefused();
            case TEXT_REFUSED -> words.textRefused();
            case ACCOUNT_REFUSED -> words.accountRefused();
            case TOO_MANY -> words.tooMany();
            case GATEWAY_DOWN, EXPIRED -> words.gatewayDown();
            case UNDELIVERED -> words.undelivered();
            case OPTED_OUT, NO_CONSENT -> words.stopped();
        };
    }

    private String moment(Instant moment, PageLanguage language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(home.zone()));
    }
}
