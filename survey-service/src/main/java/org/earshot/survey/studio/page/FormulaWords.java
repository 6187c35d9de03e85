package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a formula is written, and what is wrong with one. */
@MessageBundle("formulas")
public interface FormulaWords {
    @Message("How a formula is written")
    String formulaHow();

    @Message("Names of earlier questions stand in braces.")
    String formulaNames();

    @Message("After a bar stands what counts where nobody answered; without it there is no figure then.")
    String formulaElse();

    @Message("How many choices were given.")
    String formulaCount();

    @Message("One of two figures. Conditions know = != < > and, or, answered(…).")
    String formulaIf();

    @Message("Names of earlier questions:")
    String formulaEarlier();

    @Message("Until this is corrected, the figure is calculated as before.")
    String formulaStays();

    @Message("The formula there is has no short form. It stays until you write another one.")
    String formulaKept();

    @Message("There is no formula.")
    String formula_empty();

    @Message("Something is missing or too much here:")
    String formula_unreadable();

    @Message("No earlier question has this name:")
    String formula_unknown();

    @Message("Put the name of a question in braces:")
    String formula_braces();

    @Message("This is no number:")
    String formula_no_number();

    @Message("Nothing of this name can be calculated here:")
    String formula_function();

    @Message("The question has no such answer:")
    String formula_answer();

    @Message("This can be read, and cannot be calculated:")
    String formula_not_held();
}
