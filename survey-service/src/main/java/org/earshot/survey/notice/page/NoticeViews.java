package org.earshot.survey.notice.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.notice.Choosing;
import org.earshot.survey.notice.MessageReading;
import org.earshot.survey.notice.NoticeChoices;
import org.earshot.survey.notice.Pace;
import org.earshot.survey.notice.QuietTimes;
import org.earshot.survey.notice.page.NoticeView.KindChoice;
import org.earshot.survey.notice.page.NoticeView.MessageLine;
import org.earshot.survey.notice.page.NoticeView.Option;

/** Gathers what the page shows, in the organisation's transaction. */
@ApplicationScoped
class NoticeViews {
    private static final int MINE = 20;
    private static final int EVERYBODYS = 50;
    private static final QuietTimes SUGGESTED = new QuietTimes(LocalTime.of(20, 0), LocalTime.of(7, 0));

    private final Choosing choosing;
    private final MessageReading reading;
    private final Accounts accounts;
    private final Directory directory;

    NoticeViews(Choosing choosing, MessageReading reading, Accounts accounts, Directory directory) {
        this.choosing = choosing;
        this.reading = reading;
        this.accounts = accounts;
        this.directory = directory;
    }

    NoticeView of(UUID accountId, String email, boolean admin, NoticeLanguage language, Said said) {
        NoticeChoices choices = choosing.of(accountId);
        QuietTimes quiet = choices.quiet();
        QuietTimes shown = quiet == null ? SUGGESTED : quiet;
        Lines lines = new Lines(language, choices.zone(), names());
        return new NoticeView(
                directory.organization().map(known -> known.name()).orElse(""),
                email,
                admin,
                reading.hasMailServer(),
                said.words(),
                said.good(),
                Stream.of(NoticeKind.values())
                        .filter(kind -> admin || kind != NoticeKind.WEBHOOK_OFF)
                        .map(kind -> kind(kind, choices, language))
                        .toList(),
                choices.digestAt().toString(),
                quiet != null,
                shown.from().toString(),
                shown.until().toString(),
                zones(choices.zone()),
                Stream.of(PageLanguage.values())
                        .map(each -> new Option(
                                each.tag(), each.ownName(), each.tag().equals(choices.language())))
                        .toList(),
                reading.to(accountId, MINE).stream().map(lines::of).toList(),
                admin ? reading.toAnybody(EVERYBODYS).stream().map(lines::of).toList() : List.of());
    }

    /** What came of a form. */
    record Said(String words, boolean good) {
        static final Said NOTHING = new Said("", true);
    }

    private Map<UUID, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::accountId, account -> account.email()
                .text()));
    }

    private static KindChoice kind(NoticeKind kind, NoticeChoices choices, NoticeLanguage language) {
        return new KindChoice(
                NoticeLanguage.word(kind),
                language.kind(kind),
                Stream.of(Pace.values())
                        .map(pace -> new Option(pace.word(), language.pace(pace), choices.of(kind) == pace))
                        .toList());
    }

    /** Those that are named after a place, and the chosen one whatever it is named after. */
    private static List<Option> zones(ZoneId chosen) {
        return Stream.concat(
                        Stream.of(chosen.getId()),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                .distinct()
                .sorted()
                .map(id -> new Option(id, id, id.equals(chosen.getId())))
                .toList();
    }

    private record Lines(NoticeLanguage language, ZoneId zone, Map<UUID, String> names) {
        MessageLine of(MessageReading.Read read) {
            String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(language.locale())
                    .withZone(zone)
                    .format(read.message().madeAt());
            return new MessageLine(
                    names.getOrDefault(read.message().accountId(), ""),
                    read.letter().subject(),
                    at,
                    language.state(read.message().state()),
                    read.letter().text().lines().filter(line -> !line.isBlank()).toList());
        }
    }
}
