package org.earshot.survey.bank.page;

import java.util.Locale;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.bank.BankQuestion;
import org.earshot.survey.studio.kind.Kinds;

/**
 * A question of a bank on its page.
 *
 * @param language that the text is in
 * @param construct empty when nobody said what it measures
 * @param kind name of its type
 */
public record BankRow(
        String key,
        String text,
        String language,
        String construct,
        String kind,
        String source,
        String license,
        boolean shared) {

    static BankRow of(BankQuestion kept, String reader) {
        Question question = kept.question();
        String construct = question.asking().construct();
        return new BankRow(
                kept.key(),
                question.asking().text().in(reader),
                question.asking().text().languageShown(reader),
                construct == null ? "" : construct,
                Kinds.of(question).name(),
                kept.provenance().source(),
                kept.provenance().license(),
                kept.shared());
    }

    /** Whether wording or construct hold what somebody looks for. */
    boolean holds(String sought) {
        return (text + " " + construct).toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
    }
}
