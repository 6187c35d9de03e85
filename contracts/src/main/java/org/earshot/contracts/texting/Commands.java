package org.earshot.contracts.texting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.event.ReplyWord;

/** Which texts command something. Only a text as a whole does, in any case, with any punctuation, in every language at once. */
public final class Commands {
    private static final Map<String, ReplyWord> REPLIES = new HashMap<>();
    private static final Map<String, TalkWord> TALK = new HashMap<>();

    static {
        for (String language : TextWords.LANGUAGES) {
            TextWords words = TextWords.in(language);
            for (ReplyWord word : ReplyWord.values()) {
                words.all("word." + name(word)).forEach(text -> REPLIES.putIfAbsent(text, word));
            }
            for (TalkWord word : TalkWord.values()) {
                words.all("word." + name(word)).forEach(text -> TALK.putIfAbsent(text, word));
            }
        }
    }

    private Commands() {}

    /** Stop, start or help; empty for everything else. */
    public static Optional<ReplyWord> reply(String text) {
        return Optional.ofNullable(REPLIES.get(PlainText.of(text)));
    }

    /** A word that moves within a conversation; empty for everything else. */
    public static Optional<TalkWord> talk(String text) {
        return Optional.ofNullable(TALK.get(PlainText.of(text)));
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
