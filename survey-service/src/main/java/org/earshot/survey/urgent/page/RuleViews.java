package org.earshot.survey.urgent.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.urgent.RuleCheck;
import org.earshot.survey.urgent.RuleVersion;
import org.earshot.survey.urgent.page.RuleView.Askable;
import org.earshot.survey.urgent.page.RuleView.Line;
import org.earshot.survey.urgent.page.RuleView.Option;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages show. */
@ApplicationScoped
class RuleViews {
    private static final int MOST_INSTRUMENTS = 200;

    private final Instruments instruments;
    private final RuleCheck check;
    private final Directory directory;
    private final Accounts accounts;

    RuleViews(Instruments instruments, RuleCheck check, Directory directory, Accounts accounts) {
        this.instruments = instruments;
        this.check = check;
        this.directory = directory;
        this.accounts = accounts;
    }

    String organization() {
        return directory.organization().map(organization -> organization.name()).orElse("");
    }

    Line line(RuleVersion version, String language, String unknown) {
        UrgentRule rule = version.rule();
        Optional<Question> question = check.question(rule.instrumentId(), rule.question());
        String people = rule.people().stream().map(id -> person(id, unknown)).collect(Collectors.joining(", "));
        return new Line(
                rule.id().toString(),
                rule.version(),
                rule.name(),
                question.map(asked -> asked.asking().text().in(language)).orElse(rule.question()),
                people,
                question.isPresent(),
                version.ended());
    }

    /** Every instrument with questions that can ring. */
    List<Askable> askable(String language) {
        return instruments.page(null, MOST_INSTRUMENTS).stream()
                .flatMap(summary -> instruments.draft(summary.instrumentId()).stream())
                .map(draft -> askable(draft, language))
                .filter(each -> !each.questions().isEmpty())
                .toList();
    }

    private static Askable askable(Draft draft, String language) {
        return new Askable(
                draft.instrumentId().toString(),
                draft.document().title().in(language),
                draft.document().asked().stream()
                        .filter(RuleViews::canRing)
                        .map(question -> new Option(
                                question.id(), question.asking().text().in(language), false))
                        .toList());
    }

    private static boolean canRing(Question question) {
        return question instanceof YesNo
                || !question.choices().isEmpty()
                || question.range().isPresent();
    }

    /** The form of a new rule; empty when there is no such question. */
    Optional<RuleView> fresh(UUID instrument, String question, String language, RuleWords words) {
        return check.question(instrument, question)
                .filter(RuleViews::canRing)
                .map(asked -> view(instrument, asked, null, List.of(), language, words));
    }

    /** The form of a rule as it is now; empty when its question is gone. */
    Optional<RuleView> of(List<RuleVersion> versions, String language, RuleWords words) {
        UrgentRule rule = versions.get(0).rule();
        List<String> history = versions.stream()
                .map(version -> words.versionMade(
                        version.rule().version(),
                        version.changedAt().toString().substring(0, "2026-01-01".length()),
                        person(version.changedBy(), words.unknownPerson())))
                .toList();
        return check.question(rule.instrumentId(), rule.question())
                .map(asked -> view(rule.instrumentId(), asked, rule, history, language, words));
    }

    private RuleView view(
            UUID instrument,
            Question question,
            @Nullable UrgentRule rule,
            List<String> history,
            String language,
            RuleWords words) {
        List<Condition> parts = rule == null ? List.of() : rule.when().tree().toList();
        String title = instruments
                .draft(instrument)
                .map(draft -> draft.document().title().in(language))
                .orElse("");
        return new RuleView(
                rule == null ? "" : rule.id().toString(),
                rule == null ? 0 : rule.version(),
                rule == null ? "" : rule.name(),
                instrument.toString(),
                title,
                question.id(),
                question.asking().text().in(language),
                question.range().isPresent(),
                limit(parts, Condition.AtLeast.class),
                limit(parts, Condition.AtMost.class),
                answers(question, parts, language, words),
                accounts.all().stream()
                        .filter(account -> account.role().reads())
                        .map(account -> new Option(
                                account.accountId().toString(),
                                account.email().text(),
                                rule != null && rule.people().contains(account.accountId())))
                        .toList(),
                places(PlaceKind.PROGRAM, rule == null ? null : rule.programId()),
                places(PlaceKind.SITE, rule == null ? null : rule.siteId()),
                rule == null || rule.instruction() == null
                        ? Map.of()
                        : rule.instruction().byLanguage(),
                history);
    }

    private static List<Option> answers(Question question, List<Condition> parts, String language, RuleWords words) {
        Stream<Option> options = question instanceof YesNo
                ? Stream.of(new Option("true", words.yes(), false), new Option("false", words.no(), false))
                : question.choices().stream()
                        .map(choice -> new Option(choice.id(), choice.label().in(language), false));
        return options.map(option -> new Option(option.value(), option.label(), rings(parts, option.value())))
                .toList();
    }

    private static boolean rings(List<Condition> parts, String value) {
        return parts.stream()
                .anyMatch(part -> part instanceof Condition.Is is && is.value().equals(value));
    }

    private static String limit(List<Condition> parts, Class<? extends Condition> kind) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(RuleViews::value)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal value(Condition limit) {
        return limit instanceof Condition.AtLeast least
                ? least.value()
                : limit instanceof Condition.AtMost most ? most.value() : BigDecimal.ZERO;
    }

    private List<Option> places(PlaceKind kind, @Nullable UUID chosen) {
        return directory.places(kind).stream()
                .map((Place place) -> new Option(
                        place.placeId().toString(),
                        place.name(),
                        place.placeId().equals(chosen)))
                .toList();
    }

    private String person(UUID id, String unknown) {
        return accounts.all().stream()
                .filter((Account account) -> account.accountId().equals(id))
                .map(account -> account.email().text())
                .findFirst()
                .orElse(unknown);
    }
}
