package org.earshot.survey.contact.http;

import java.util.ArrayList;
import java.util.List;
import org.earshot.survey.contact.importing.Outlook;
import org.earshot.survey.contact.importing.RowProblem;

/**
 * What importing a file would do, or did.
 *
 * @param columns what each column holds, in the order of the file
 * @param rows below the header
 * @param added people who were not known before
 * @param changed people who were
 * @param leftOut rows that cannot be kept
 * @param problems every one, by row; also what is only good to know
 */
public record OutlookDocument(
        List<Column> columns, int rows, int added, int changed, long leftOut, List<RowProblem> problems) {

    /** What a column holds. */
    public record Column(String heading, String meaning) {}

    static OutlookDocument of(Outlook outlook) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < outlook.header().size(); i++) {
            columns.add(
                    new Column(outlook.header().get(i), outlook.columns().get(i).word()));
        }
        return new OutlookDocument(
                columns, outlook.rows(), outlook.added(), outlook.changed(), outlook.leftOut(), outlook.problems());
    }
}
