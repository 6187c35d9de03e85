package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.instrument.LocalizedText;
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
    private final Clock clock;

    PlanCheck(Instruments instruments, Directory directory, Clock clock) {
        this.instruments = instruments;
        this.directory = directory;
        this.clock = clock;
    }

    List<Flaw> flaws(String title, Plan plan) {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isBlank() || title.length() > TITLE_CHARS || title.contains("\n")) {
            flaws.add(new Flaw("title", "no-title", "must be one line of 1 to " + TITLE_CHARS + " characters"));
        }
        places(plan, flaws);
        instrument(plan, flaws);
        words(plan.words(), flaws);
        rhythm(plan.rhythm(), flaws);
        Integer most = plan.audience().most();
        if (most != null && most < 1) {
            flaws.add(new Flaw("most", "out-of-bounds", "must be at least 1, or left out for everyone"));
        }
        return flaws;
    }

    private void instrument(Plan plan, List<Flaw> flaws) {
        boolean open = instruments
                .version(plan.instrumentId(), plan.version())
                .filter(version -> version.takesAnswersAt(clock.instant()))
                .isPresent();
        if (!open) {
            flaws.add(new Flaw("version", "closed-version", "is no published version that takes answers"));
        }
        if (plan.rhythm().reminders() > 0 && isAnonymous(plan)) {
            flaws.add(new Flaw(
                    "reminders", "anonymous", "must be 0: nobody can tell who has answered an anonymous survey"));
        }
    }

    private boolean isAnonymous(Plan plan) {
        return instruments
                .version(plan.instrumentId(), plan.version())
                .filter(version -> version.instrument().isAnonymous())
                .isPresent();
    }

    private void places(Plan plan, List<Flaw> flaws) {
        if (directory.place(PlaceKind.PROGRAM, plan.programId()).isEmpty()) {
            flaws.add(new Flaw("programId", "unknown-program", "is not one of your organisation's"));
        }
        if (directory.place(PlaceKind.SITE, plan.siteId()).isEmpty()) {
            flaws.add(new Flaw("siteId", "unknown-site", "is not one of your organisation's"));
        }
    }

    private static void words(Words words, List<Flaw> flaws) {
        text(words.invitation(), "invitation", flaws);
        text(words.reminder(), "reminder", flaws);
        text(words.subject(), "subject", flaws);
        if (!words.invitation()
                .byLanguage()
                .keySet()
                .equals(words.reminder().byLanguage().keySet())) {
            flaws.add(new Flaw("reminder", "other-languages", "must be written in the languages of the invitation"));
        }
    }

    private static void text(LocalizedText text, String member, List<Flaw> flaws) {
        if (text.byLanguage().isEmpty()
                || text.byLanguage().values().stream()
                        .anyMatch(each -> each.isBlank() || each.length() > Words.MOST_CHARS)) {
            flaws.add(new Flaw(
                    member, "no-text", "must be written, in at most " + Words.MOST_CHARS + " characters a language"));
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
