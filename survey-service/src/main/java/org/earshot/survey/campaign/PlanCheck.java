package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Flaw;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.instrument.Instruments;

/** Everything that stands against a plan. */
@ApplicationScoped
class PlanCheck {
    private static final int TITLE_CHARS = 200;
    private static final Duration SHORTEST_PAUSE = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Instruments instruments;
    private final Directory directory;
    private final Recruiting recruiting;
    private final Clock clock;

    PlanCheck(Instruments instruments, Directory directory, Recruiting recruiting, Clock clock) {
        this.instruments = instruments;
        this.directory = directory;
        this.recruiting = recruiting;
        this.clock = clock;
    }

    List<Flaw> flaws(String title, Plan plan) {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isBlank() || title.length() > TITLE_CHARS || title.contains("\n")) {
            flaws.add(new Flaw("title", "no-title", "must be one line of 1 to " + TITLE_CHARS + " characters"));
        }
        if (directory.place(PlaceKind.PROGRAM, plan.carried().programId()).isEmpty()) {
            flaws.add(new Flaw("programId", "unknown-program", "is not one of your organisation's"));
        }
        plan.questions().ifPresent(questions -> questions(questions, plan.rhythm(), flaws));
        words(plan.words(), flaws);
        if (plan.update().isPresent()) {
            update(plan, flaws);
        }
        rhythm(plan.rhythm(), flaws);
        Integer most = plan.audience().most();
        if (most != null && most < 1) {
            flaws.add(new Flaw("most", "out-of-bounds", "must be at least 1, or left out for everyone"));
        }
        return flaws;
    }

    private void questions(Carried.Questions questions, Rhythm rhythm, List<Flaw> flaws) {
        if (directory.place(PlaceKind.SITE, questions.siteId()).isEmpty()) {
            flaws.add(new Flaw("siteId", "unknown-site", "is not one of your organisation's"));
        }
        boolean open = instruments
                .version(questions.instrumentId(), questions.version())
                .filter(version -> version.takesAnswersAt(clock.instant()))
                .isPresent();
        if (!open) {
            flaws.add(new Flaw("version", "closed-version", "is no published version that takes answers"));
        }
        if (rhythm.reminders() > 0 && isAnonymous(questions)) {
            flaws.add(new Flaw(
                    "reminders", "anonymous", "must be 0: nobody can tell who has answered an anonymous survey"));
        }
    }

    private boolean isAnonymous(Carried.Questions questions) {
        return instruments
                .version(questions.instrumentId(), questions.version())
                .filter(version -> version.instrument().isAnonymous())
                .isPresent();
    }

    /** Nobody is told twice, and nobody gets, or pays for, more than two text messages in one. */
    private void update(Plan plan, List<Flaw> flaws) {
        if (plan.rhythm().reminders() != 0) {
            flaws.add(new Flaw("reminders", "out-of-bounds", "must be 0: nobody is told twice"));
        }
        boolean texted = plan.way().channels().contains(ContactChannel.SMS);
        boolean tooLong = plan.words().invitation().byLanguage().keySet().stream()
                .anyMatch(language ->
                        recruiting.segments(plan, ContactChannel.SMS, false, language) > Carried.Update.MOST_SEGMENTS);
        if (texted && tooLong) {
            flaws.add(new Flaw("sms", "sms-too-long", "must fit two segments of a text message in every language"));
        }
    }

    private static void words(Words words, List<Flaw> flaws) {
        text(words.invitation(), "invitation", Words.MOST_CHARS, flaws);
        text(words.reminder(), "reminder", Words.MOST_CHARS, flaws);
        text(words.subject(), "subject", Words.MOST_CHARS, flaws);
        sameLanguages(words.invitation(), words.reminder(), "reminder", flaws);
        LocalizedText letter = words.letter();
        if (letter != null) {
            text(letter, "email", Words.MOST_LETTER_CHARS, flaws);
            sameLanguages(words.invitation(), letter, "email", flaws);
        }
    }

    private static void sameLanguages(LocalizedText first, LocalizedText other, String member, List<Flaw> flaws) {
        if (!first.byLanguage().keySet().equals(other.byLanguage().keySet())) {
            flaws.add(new Flaw(member, "other-languages", "must be written in the languages of the first message"));
        }
    }

    private static void text(LocalizedText text, String member, int mostChars, List<Flaw> flaws) {
        if (text.byLanguage().isEmpty()
                || text.byLanguage().values().stream().anyMatch(each -> each.isBlank() || each.length() > mostChars)) {
            flaws.add(
                    new Flaw(member, "no-text", "must be written, in at most " + mostChars + " characters a language"));
        }
    }

    private void rhythm(Rhythm rhythm, List<Flaw> flaws) {
        if (!rhythm.closesAt().isAfter(rhythm.startsAt()) || !rhythm.closesAt().isAfter(clock.instant())) {
            flaws.add(new Flaw("closesAt", "in-the-past", "must be after now and after the start"));
        }
        if (Duration.between(clock.instant(), rhythm.closesAt()).compareTo(LONGEST) > 0) {
            flaws.add(new Flaw("closesAt", "too-far", "must be within a year"));
        }
        if (rhythm.reminders() < 0 || rhythm.reminders() > Rhythm.MOST_REMINDERS) {
            flaws.add(new Flaw("reminders", "out-of-bounds", "must be 0 to " + Rhythm.MOST_REMINDERS));
        }
        if (rhythm.pause().compareTo(SHORTEST_PAUSE) < 0) {
            flaws.add(new Flaw("pauseDays", "out-of-bounds", "must be at least a day"));
        }
    }
}
