package org.earshot.survey.exchange.xlsform.workbook;

/** The file is no workbook that can be read here; code, detail and fix say why and what to do. */
public class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String detail;
    private final String fix;

    UnreadableWorkbook(String code, String detail, String fix) {
        super(code, null, false, false);
        this.code = code;
        this.detail = detail;
        this.fix = fix;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** What is wrong. */
    public String detail() {
        return detail;
    }

    /** What to do about it. */
    public String fix() {
        return fix;
    }
}
