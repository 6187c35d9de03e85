package org.earshot.contracts.texting;

/** What a text can command within a conversation. A label that reads the same is meant first: the person was just shown it. */
public enum TalkWord {
    /** The question before. */
    BACK,
    /** Leaves the question. */
    SKIP,
    /** "I would rather not say". */
    DECLINE,
    /** Goes on with the web page. */
    LINK,
    /** Which languages there are. */
    LANGUAGE,
    /** Not now; everything is kept. */
    LATER,
    /** Not at all: this survey is over, others may come. */
    NO
}
