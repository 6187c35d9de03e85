package org.earshot.survey.translation;

/** The file holds no translations that can be read; its message says what is wrong, and {@link #fix} what to do. */
public class UnreadableTranslation extends Exception {
    private static final long serialVersionUID = 1;

    private final String fix;

    public UnreadableTranslation(String detail, String fix) {
        super(detail, null, false, false);
        this.fix = fix;
    }

    /** What to do. */
    public String fix() {
        return fix;
    }
}
