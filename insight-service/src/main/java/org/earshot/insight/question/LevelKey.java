package org.earshot.insight.question;

/**
 * Names people who answered a question in one language and lie alike on the rest of its scale.
 *
 * @param level 0 to {@link Scaled#LEVELS} - 1: where they lie on the scale's other questions
 */
public record LevelKey(QuestionKey question, String language, int level) {}
