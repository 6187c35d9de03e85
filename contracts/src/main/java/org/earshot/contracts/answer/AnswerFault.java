package org.earshot.contracts.answer;

/**
 * One thing wrong with the answers to an instrument.
 *
 * @param question id of the question, or the unknown id that was sent
 * @param code stable and for programs: {@code unknown-question}, {@code hidden-question}, {@code wrong-type},
 *     {@code unknown-choice}, {@code out-of-range}, {@code too-long}, {@code forbidden-character}, {@code required},
 *     {@code exclusive-choice}, {@code repeated-choice}, {@code not-offered}, {@code takes-no-answer},
 *     {@code too-many-choices}, {@code words-not-asked}, {@code not-a-phone-number}, {@code not-an-address}, {@code wrong-media-type},
 *     {@code constraint}
 * @param detail what is wrong, for people; never repeats the answer
 * @param fix what to send instead
 */
public record AnswerFault(String question, String code, String detail, String fix) {

    /** RFC 6901 pointer to the answer within a response document. */
    public String pointer() {
        return "/answers/" + question.replace("~", "~0").replace("/", "~1");
    }
}
