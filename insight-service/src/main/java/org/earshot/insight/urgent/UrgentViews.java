package org.earshot.insight.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.urgent.UrgentAnswer.Given;
import org.jspecify.annotations.Nullable;

/** Puts urgent answers into words for a reader. */
@ApplicationScoped
public class UrgentViews {
    private final UrgentDesk desk;
    private final Directory directory;
    private final PublishedVersions instruments;
    private final Clock clock;

    public UrgentViews(UrgentDesk desk, Directory directory, PublishedVersions instruments, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Whether a rule names this person. */
    public boolean isNamed(UUID organizationId, UUID accountId) {
        return desk.isNamed(organizationId, accountId);
    }

    /** What this person may see, newest first. */
    public List<UrgentLine> all(UUID organizationId, UUID accountId) {
        Instant now = clock.instant();
        return desk.all(organizationId, accountId).stream()
                .map(answer -> line(answer, now))
                .toList();
    }

    /** One, opened and noted as read; empty when there is none that this person may see. */
    public Optional<UrgentView> open(UUID organizationId, UUID accountId, UUID id, String language) {
        return desk.open(organizationId, accountId, id).map(answer -> view(answer, language));
    }

    private UrgentLine line(UrgentAnswer answer, Instant now) {
        Given given = answer.given();
        UUID organization = answer.rule().organizationId();
        return new UrgentLine(
                answer.id(),
                answer.rule().id(),
                answer.rule().name(),
                answer.history().status().word(),
                answer.history().openedAt(),
                given == null ? null : name(organization, given.programId()),
                given == null ? null : name(organization, given.siteId()),
                answer.history().unseenFor(now).orElse(null),
                answer.history().firstLookAfter().orElse(null));
    }

    private UrgentView view(UrgentAnswer answer, String language) {
        Given given = answer.given();
        LocalizedText instruction = answer.rule().instruction();
        UrgentView.Wording asked = given == null ? null : wording(answer.rule(), given, given.language());
        UrgentView.Wording read = given == null ? null : wording(answer.rule(), given, language);
        boolean translated = read != null && read.language().equals(language);
        return new UrgentView(
                line(answer, clock.instant()),
                instruction == null ? null : instruction.in(language),
                asked,
                translated && !language.equals(asked == null ? "" : asked.language()) ? read : null,
                given == null ? null : given.language(),
                given == null ? null : given.channel().name().toLowerCase(java.util.Locale.ROOT),
                given == null ? null : given.participantId(),
                given == null ? null : given.answeredAt(),
                answer.history().entries().stream()
                        .map(entry ->
                                new UrgentView.Entry(entry.at(), entry.kind().word(), entry.by(), entry.note()))
                        .toList(),
                answer.readings().stream()
                        .map(reading -> new UrgentView.Entry(reading.at(), "read", reading.by(), null))
                        .toList());
    }

    private UrgentView.@Nullable Wording wording(UrgentRule rule, @Nullable Given given, String language) {
        if (given == null) {
            return null;
        }
        return instruments
                .version(rule.organizationId(), rule.instrumentId(), given.version())
                .flatMap(instrument -> instrument.asked().stream()
                        .filter(question -> Round.written(question.id()).equals(rule.question()))
                        .findFirst())
                .map(question -> wording(question, given, language))
                .orElse(null);
    }

    private static UrgentView.Wording wording(Question question, Given given, String language) {
        LocalizedText text = question.asking().text();
        return new UrgentView.Wording(
                text.languageShown(language),
                text.in(language),
                given.answer() == null ? null : new AnswerWording(question, language).of(given.answer()));
    }

    private @Nullable String name(UUID organizationId, UUID id) {
        return directory.name(organizationId, id).orElse(null);
    }
}
