package org.earshot.ingest.importing;

import java.util.Optional;

/** What a column holds. Written as {@code answered-at}, {@code question:food}, {@code choice:help/rides} and so on. */
public sealed interface Meaning {
    /** As written in a mapping. */
    String code();

    /** Whether it is an answer to this question, or a part of one. */
    default boolean answers(String otherQuestion) {
        return false;
    }

    /** Something about the response. */
    enum Fact implements Meaning {
        /** Nothing that is imported. */
        IGNORED("ignore"),
        /** What names the row for good; without it, all its cells do. */
        ID("id"),
        /** When the answers were given. */
        ANSWERED_AT("answered-at"),
        /** A program, by name or id. */
        PROGRAM("program"),
        /** A site, by name or id. */
        SITE("site"),
        /** A language, by tag or name. */
        LANGUAGE("language"),
        /** Something that stands for one person; only a pseudonym made of it is kept. */
        PARTICIPANT("participant");

        private final String code;

        Fact(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The answer to a question. */
    record Asked(String question) implements Meaning {
        @Override
        public String code() {
            return "question:" + question;
        }

        @Override
        public boolean answers(String otherQuestion) {
            return question.equals(otherQuestion);
        }
    }

    /** Whether one choice of a multiple choice was taken. */
    record Chosen(String question, String choice) implements Meaning {
        @Override
        public String code() {
            return "choice:" + question + "/" + choice;
        }

        @Override
        public boolean answers(String otherQuestion) {
            return question.equals(otherQuestion);
        }
    }

    /** Reads a code; empty when it is none. */
    static Optional<Meaning> parse(String code) {
        for (Meaning fact : Fact.values()) {
            if (fact.code().equals(code)) {
                return Optional.of(fact);
            }
        }
        if (code.startsWith("question:")) {
            return Optional.of(new Asked(code.substring("question:".length())));
        }
        int slash = code.indexOf('/');
        return code.startsWith("choice:") && slash > 0
                ? Optional.of(new Chosen(code.substring("choice:".length(), slash), code.substring(slash + 1)))
                : Optional.empty();
    }
}
