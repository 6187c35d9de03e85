package org.earshot.survey.identity;

/** Takes note of how sign-ins went, for operators; never of who tried. */
public interface SignInJournal {
    /** Somebody signed in. */
    void right();

    /** E-mail address or password was wrong. */
    void wrong();

    /** There were too many failures before. */
    void limited();
}
