package org.earshot.survey.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.engine.OneQuestion;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;
import org.jspecify.annotations.Nullable;

/** Whether a rule can ring, and whether those it names can hear it. */
@ApplicationScoped
public class RuleCheck {
    private static final int MAX_PEOPLE = 50;
    private static final int MAX_INSTRUCTION_CHARS = 1_000;

    private final Instruments instruments;
    private final Directory directory;
    private final Accounts accounts;

    public RuleCheck(Instruments instruments, Directory directory, Accounts accounts) {
        this.instruments = instruments;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** Everything that is wrong; empty when it is fine. */
    List<Fault> faults(WantedRule wanted) {
        List<Fault> faults = new ArrayList<>();
        question(wanted.instrumentId(), wanted.question())
                .ifPresentOrElse(
                        question -> OneQuestion.check(wanted.when(), question, "/when").stream()
                                .map(found -> new Fault(found.pointer(), found.code(), found.detail(), found.fix()))
                                .forEach(faults::add),
                        () -> faults.add(unknown("/question", "question")));
        place(PlaceKind.PROGRAM, wanted.programId()).ifPresent(faults::add);
        place(PlaceKind.SITE, wanted.siteId()).ifPresent(faults::add);
        people(wanted.people()).ifPresent(faults::add);
        instruction(wanted.instruction()).ifPresent(faults::add);
        return faults;
    }

    /** The question as its authors have it now, else as it was published last. */
    public Optional<Question> question(UUID instrumentId, String question) {
        Stream<Instrument> draft = instruments.draft(instrumentId).map(Draft::document).stream();
        Stream<Instrument> published =
                instruments.versions(instrumentId).stream().map(PublishedInstrument::instrument);
        return Stream.concat(draft, published)
                .flatMap(instrument -> instrument.question(question).stream())
                .findFirst();
    }

    private Optional<Fault> place(PlaceKind kind, @Nullable UUID id) {
        String name = kind == PlaceKind.PROGRAM ? "program" : "site";
        return id == null || directory.place(kind, id).isPresent()
                ? Optional.empty()
                : Optional.of(unknown("/" + name + "Id", name));
    }

    private Optional<Fault> people(List<UUID> people) {
        if (people.isEmpty()) {
            return Optional.of(new Fault(
                    "/people", "nobody", "nobody would be told", "Name at least one account of your organisation."));
        }
        if (people.size() > MAX_PEOPLE) {
            return Optional.of(new Fault(
                    "/people",
                    "too-many",
                    "what everybody is told, nobody feels named for",
                    "Name at most " + MAX_PEOPLE + " accounts."));
        }
        Set<UUID> known = accounts.all().stream()
                .filter(account -> account.role().reads())
                .map(Account::accountId)
                .collect(Collectors.toSet());
        return known.containsAll(people) ? Optional.empty() : Optional.of(unknown("/people", "account"));
    }

    private static Optional<Fault> instruction(@Nullable LocalizedText instruction) {
        boolean fits = instruction == null
                || instruction.byLanguage().values().stream().allMatch(text -> text.length() <= MAX_INSTRUCTION_CHARS);
        return fits
                ? Optional.empty()
                : Optional.of(new Fault(
                        "/instruction",
                        "too-long",
                        "an instruction is read in a hurry",
                        "Shorten it to at most " + MAX_INSTRUCTION_CHARS + " characters in each language."));
    }

    private static Fault unknown(String pointer, String what) {
        return new Fault(pointer, "unknown-" + what, "your organisation has no such " + what, "Name one that it has.");
    }
}
