package org.earshot.insight.codebook;

import java.util.List;
import java.util.Set;

/** Takes texts apart as their language does. */
public interface Words {

    /**
     * The words of a text, in order; none is left out.
     *
     * @param language BCP 47 tag; a language without rules of its own is taken apart by Unicode's word boundaries
     */
    List<Word> of(String language, String text);

    /** Forms of words that say nothing by themselves ("the", "de", "في"); empty where none are known. */
    Set<String> stopWords(String language);

    /** Whether words of the language are reduced to a stem; where not, every form has to be written into a rule. */
    boolean stems(String language);
}
