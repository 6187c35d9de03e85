package org.earshot.survey.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.EntryReading;
import org.earshot.survey.contact.Flaw;
import org.earshot.survey.contact.Joining;
import org.earshot.survey.contact.Joining.Match;

/** A table of people is looked at, and taken. Runs in the organisation's transaction: all of it is kept, or nothing. */
@ApplicationScoped
public class Importing {
    private final EntryReading reading;
    private final Joining joining;

    public Importing(EntryReading reading, Joining joining) {
        this.reading = reading;
        this.joining = joining;
    }

    /** What taking it would do; nothing is kept. */
    public Outlook preview(Actor actor, Sheet sheet, Terms terms) {
        return go(actor, sheet, terms, false);
    }

    /** Takes every row that can be kept, and tells what was done. */
    public Outlook take(Actor actor, Sheet sheet, Terms terms) {
        return go(actor, sheet, terms, true);
    }

    private Outlook go(Actor actor, Sheet sheet, Terms terms, boolean keep) {
        Rows rows = new Rows(sheet, terms);
        List<RowProblem> problems = new ArrayList<>(ofFile(sheet, rows));
        EntryReading.Reader reader = reading.reader();
        Map<String, Integer> seen = new HashMap<>();
        List<Joining.Newcomer> newcomers = new ArrayList<>();
        int changed = 0;
        for (Sheet.Row row : problems.isEmpty() ? sheet.rows() : List.<Sheet.Row>of()) {
            EntryReading.Read read = reader.read(joining.newId(), rows.entry(row));
            List<RowProblem> ofRow = problems(row, read, rows, seen);
            problems.addAll(ofRow);
            if (ofRow.stream().noneMatch(RowProblem::leftOut)) {
                Match match = joining.match(actor.organizationId(), read.contact(), rows.says(row, Meaning.LANGUAGE));
                changed += match.known() ? 1 : 0;
                problems.addAll(notes(row, match, rows));
                newcomers.add(new Joining.Newcomer(match.contact(), rows.consent(row)));
            }
        }
        if (keep) {
            joining.keep(actor, newcomers);
        }
        return new Outlook(
                sheet.header(), rows.meanings(), sheet.rows().size(), newcomers.size() - changed, changed, problems);
    }

    private static List<RowProblem> ofFile(Sheet sheet, Rows rows) {
        List<Meaning> meanings = rows.meanings();
        List<RowProblem> problems = new ArrayList<>();
        if (sheet.rows().isEmpty()) {
            problems.add(new RowProblem(0, "", "no-rows", "the file has a heading and nothing below it", true));
        }
        if (sheet.rows().size() > Sheet.MOST_ROWS) {
            problems.add(new RowProblem(
                    0, "", "too-many-rows", "the file has more than " + Sheet.MOST_ROWS + " rows: divide it", true));
        }
        if (!meanings.contains(Meaning.NAME) && !meanings.contains(Meaning.FIRST_NAME)) {
            problems.add(new RowProblem(0, "", "no-name-column", "no column holds names: say which one does", true));
        }
        if (!meanings.contains(Meaning.PHONE) && !meanings.contains(Meaning.EMAIL)) {
            problems.add(new RowProblem(
                    0,
                    "",
                    "no-address-column",
                    "no column holds numbers or e-mail addresses: say which one does",
                    true));
        }
        for (Meaning meaning : Meaning.values()) {
            if (meaning != Meaning.IGNORE
                    && meanings.stream().filter(meaning::equals).count() > 1) {
                problems.add(new RowProblem(
                        0,
                        rows.heading(meaning.word()),
                        "repeated-column",
                        "two columns are said to hold the same",
                        true));
            }
        }
        return problems;
    }

    private static List<RowProblem> problems(
            Sheet.Row row, EntryReading.Read read, Rows rows, Map<String, Integer> seen) {
        List<RowProblem> problems = new ArrayList<>();
        for (Flaw flaw : read.flaws()) {
            problems.add(new RowProblem(row.number(), rows.heading(flaw.member()), flaw.code(), flaw.why(), true));
        }
        rows.unclear(row)
                .forEach(meaning -> problems.add(new RowProblem(
                        row.number(), rows.heading(meaning.word()), "unclear-consent", "is neither yes nor no", true)));
        Integer before = seen.putIfAbsent(identity(read.contact()), row.number());
        if (before != null && read.flaws().isEmpty()) {
            problems.add(new RowProblem(
                    row.number(), "", "repeated-person", "is the same person as in row " + before, true));
        }
        return problems;
    }

    private static String identity(Contact contact) {
        String reference = contact.personal().reference();
        return reference == null ? Joining.identity(contact) : "#" + reference;
    }

    private static List<RowProblem> notes(Sheet.Row row, Match match, Rows rows) {
        List<RowProblem> notes = new ArrayList<>();
        if (match.sharing() > 0) {
            notes.add(new RowProblem(
                    row.number(),
                    rows.heading("phone"),
                    "shared-address",
                    "is also another person's: they share it",
                    false));
        }
        if (match.stopped()) {
            notes.add(new RowProblem(
                    row.number(), rows.heading("phone"), "stopped", "wants no messages: STOP was sent from it", false));
        }
        return notes;
    }
}
