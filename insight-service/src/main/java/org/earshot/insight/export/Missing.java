package org.earshot.insight.export;

/** Why there is no answer. In every format the three are told apart. */
public enum Missing {
    /** The person would rather not say. */
    RATHER_NOT_SAY(-97, "rather-not-say", "Rather not say", "Prefiere no decirlo", "يفضّل عدم الإجابة"),
    /** The question was shown and left. */
    NOT_ANSWERED(-98, "not-answered", "Not answered", "Sin responder", "لم يُجب"),
    /** The question was not shown: the way through the instrument went past it, or this version does not ask it. */
    NOT_SHOWN(-99, "not-shown", "Not shown", "No se mostró", "لم يُعرض");

    private final int code;
    private final String word;
    private final String english;
    private final String spanish;
    private final String arabic;

    Missing(int code, String word, String english, String spanish, String arabic) {
        this.code = code;
        this.word = word;
        this.english = english;
        this.spanish = spanish;
        this.arabic = arabic;
    }

    /** Stands where a number would; no question takes it as an answer from a choice or a rating. */
    public int code() {
        return code;
    }

    /** Kebab-case, for programs. */
    public String word() {
        return word;
    }

    /** In the reader's language; English where there is none. */
    public String label(String language) {
        return language.startsWith("es") ? spanish : language.startsWith("ar") ? arabic : english;
    }
}
