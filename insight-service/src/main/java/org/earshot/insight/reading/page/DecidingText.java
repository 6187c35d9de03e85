package org.earshot.insight.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.directory.KnownPerson;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.ActionView;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.PersonName;
import org.earshot.platform.identity.SignedIn;
import org.jspecify.annotations.Nullable;

/** Owners, days and actions as one reader reads them. */
final class DecidingText {
    private final PageText text;
    private final DecidingWords words;
    private final SignedIn reader;

    DecidingText(PageText text, DecidingWords words, SignedIn reader) {
        this.text = text;
        this.words = words;
        this.reader = reader;
    }

    DecidingWords words() {
        return words;
    }

    String closed() {
        return words.closedAlert();
    }

    /** Whose it is and by when. */
    String duty(AlertView alert) {
        String due =
                alert.overdue() ? words.overdueSince(text.day(alert.due())) : words.decideBy(text.day(alert.due()));
        return owner(alert.owner()) + (isUndecided(alert) ? " · " + due : "");
    }

    String owner(@Nullable PersonName owner) {
        return owner == null ? words.nobody() : person(owner);
    }

    String person(PersonName person) {
        String name = person.name();
        if (person.id().equals(reader.id())) {
            return words.justYou();
        }
        return name == null ? words.colleague() : name;
    }

    /** Everyone who can be named; the reader first, also before the directory has told of them. */
    List<Choice> people(List<KnownPerson> known, @Nullable UUID chosen) {
        String own = known.stream()
                .filter(person -> person.id().equals(reader.id()))
                .map(KnownPerson::name)
                .findFirst()
                .orElse(reader.name());
        return Stream.concat(
                        Stream.of(new Choice(
                                reader.id(), words.you(own), reader.id().equals(chosen))),
                        known.stream()
                                .filter(person -> !person.id().equals(reader.id()))
                                .map(person -> new Choice(
                                        person.id(), person.name(), person.id().equals(chosen))))
                .toList();
    }

    ActionCard action(ActionView action) {
        ActionView.Measured measured = action.measured();
        return new ActionCard(
                action.id(),
                action.alert(),
                action.what(),
                person(action.who()),
                words.days(text.fullDay(action.from()), text.fullDay(action.measureOn())),
                state(action.state()),
                action.state() == ActionView.State.HELPED,
                action.state() == ActionView.State.DROPPED,
                measured == null ? "" : measured(action.state(), measured));
    }

    private String measured(ActionView.State state, ActionView.Measured measured) {
        if (state == ActionView.State.REWORDED) {
            return words.notComparable();
        }
        Double low = measured.low();
        Double high = measured.high();
        return low == null || high == null
                ? words.notYet()
                : words.measured(
                        text.share(measured.before()),
                        answers(measured.before()),
                        text.share(measured.after()),
                        answers(measured.after()),
                        text.points(low),
                        text.points(high));
    }

    private String answers(Figure figure) {
        return text.count(figure.answers());
    }

    String state(ActionView.State state) {
        return switch (state) {
            case PLANNED -> words.statePlanned();
            case UNDER_WAY -> words.stateUnderWay();
            case DROPPED -> words.stateDropped();
            case HELPED -> words.stateHelped();
            case NO_CHANGE -> words.stateNoChange();
            case WORSE -> words.stateWorse();
            case TOO_EARLY -> words.stateTooEarly();
            case REWORDED -> words.stateReworded();
        };
    }

    /** What an entry says that is neither of the service's figures nor a decision; empty for those. */
    String what(AlertView alert, AlertView.Entry entry) {
        PersonName owner = entry.owner();
        String action = alert.actions().stream()
                .filter(one -> one.id().equals(entry.action()))
                .map(ActionView::what)
                .findFirst()
                .orElse("");
        return switch (entry.kind()) {
            case "assigned" -> owner == null ? words.historyUnassigned() : words.historyAssigned(person(owner));
            case "due" -> words.historyDue(day(entry.due()));
            case "commented" -> words.historyCommented();
            case "escalated" -> words.historyEscalated(day(entry.due()));
            case "merged" -> words.historyMerged();
            case "split" -> words.historySplit();
            case "action-taken" -> words.historyActionTaken(action);
            case "action-dropped" -> words.historyActionDropped(action);
            case "action-measured" -> words.historyActionMeasured(action);
            default -> "";
        };
    }

    /** Who did it: "by Ana"; empty for the service. */
    String by(@Nullable UUID account, @Nullable String name) {
        if (account == null) {
            return "";
        }
        return account.equals(reader.id()) || name == null
                ? account.equals(reader.id())
                        ? text.words().byYou()
                        : text.words().byColleague()
                : words.by(name);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : text.day(day);
    }

    static boolean isUndecided(AlertView alert) {
        return switch (alert.status()) {
            case OPEN, ACKNOWLEDGED -> true;
            case DECIDED, MERGED, CLOSED -> false;
        };
    }

    /** Someone in a list to choose from. */
    record Choice(UUID id, String text, boolean chosen) {}
}
