package org.earshot.survey.exchange.xlsform.workbook;

import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileProblem;

/** The file is no workbook that can be read here. */
public class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    UnreadableWorkbook(FileFault fault, String... values) {
        super(fault.code(), null, false, false);
        this.problem = FileProblem.refused(fault, values);
    }

    /** Why. */
    public FileProblem problem() {
        return problem;
    }
}
