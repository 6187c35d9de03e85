package org.earshot.insight.urgent.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.value.LanguageNames;
import org.earshot.insight.urgent.UrgentLine;
import org.earshot.insight.urgent.UrgentStatus;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Words, moments and durations as one reader reads them. */
final class UrgentText {
    private static final Duration IN_HOURS = Duration.ofHours(2);
    private static final Duration IN_DAYS = Duration.ofDays(3);

    private final UrgentWords words;
    private final Locale locale;

    UrgentText(PageLanguage language) {
        this.words = language.words(UrgentWords.class);
        this.locale = language.locale();
    }

    UrgentWords words() {
        return words;
    }

    /** What a language is called. */
    String language(String tag) {
        return LanguageNames.of(tag, locale);
    }

    /** A moment in UTC. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale)
                        .format(moment.atOffset(ZoneOffset.UTC))
                        .replace(".", "")
                + "\u00a0UTC";
    }

    /** A duration in the unit that fits, rounded down. */
    String time(Duration duration) {
        if (duration.toMinutes() == 0) {
            return words.underAMinute();
        }
        if (duration.compareTo(IN_HOURS) < 0) {
            return words.minutes(duration.toMinutes());
        }
        return duration.compareTo(IN_DAYS) < 0 ? words.hours(duration.toHours()) : words.days(duration.toDays());
    }

    /** Where it stands; what waits says for how long. */
    String status(UrgentLine line) {
        Duration waiting = line.unseenFor();
        if (waiting != null) {
            return words.unseenFor(time(waiting));
        }
        return switch (UrgentStatus.of(line.status()).orElseThrow()) {
            case UNSEEN, SEEN -> words.statusSeen();
            case FOLLOWED_UP -> words.statusFollowedUp();
            case CORRECTED -> words.statusCorrected();
            case WITHDRAWN -> words.statusWithdrawn();
        };
    }

    String firstLook(UrgentLine line) {
        Duration first = line.firstLookAfter();
        return first == null ? "" : words.firstLook(time(first));
    }

    String channel(@Nullable String channel) {
        if ("sms".equals(channel)) {
            return words.channelSms();
        }
        return "web".equals(channel) ? words.channelWeb() : words.channelApi();
    }

    String what(String kind) {
        return switch (kind) {
            case "opened" -> words.historyOpened();
            case "revised" -> words.historyRevised();
            case "seen" -> words.statusSeen();
            case "followed-up" -> words.statusFollowedUp();
            case "corrected" -> words.statusCorrected();
            default -> words.statusWithdrawn();
        };
    }

    String by(@Nullable UUID account, UUID reader) {
        return account == null ? "" : account.equals(reader) ? words.you() : words.colleague();
    }
}
