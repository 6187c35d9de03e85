package org.earshot.survey.exchange.limesurvey;

/** A file that is no survey of LimeSurvey, with what to do about it. */
final class UnreadableSurvey extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String fix;

    UnreadableSurvey(String code, String detail, String fix) {
        super(detail, null, false, false);
        this.code = code;
        this.fix = fix;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    String fix() {
        return fix;
    }
}
