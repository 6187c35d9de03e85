package org.earshot.survey.studio.kind;

/** A field of a form holds something that it cannot hold. Nothing was changed; correct the field and send the form again. */
public class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String value;

    public NotUnderstood(String field, String value) {
        super("not understood", null, false, false);
        this.field = field;
        this.value = value;
    }

    /** Name of the field. */
    public String field() {
        return field;
    }

    /** What stood there. */
    public String value() {
        return value;
    }
}
