package org.earshot.survey.studio;

/** Somebody else changed or removed the question since the form was made. Read it again and repeat the change on that. */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile() {
        super("changed meanwhile", null, false, false);
    }
}
