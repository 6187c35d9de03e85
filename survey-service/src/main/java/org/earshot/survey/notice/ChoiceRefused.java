package org.earshot.survey.notice;

/** A choice that cannot be. */
public final class ChoiceRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String member;
    private final String why;

    /**
     * A refusal.
     *
     * @param member that is wrong, as in JSON
     * @param why what is wrong with it, to go on after its name
     */
    public ChoiceRefused(String member, String why) {
        super(member + " " + why);
        this.member = member;
        this.why = why;
    }

    /** The member that is wrong, as in JSON. */
    public String member() {
        return member;
    }

    /** What is wrong with it. */
    public String why() {
        return why;
    }
}
