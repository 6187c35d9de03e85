package org.earshot.contracts.texting;

import org.earshot.contracts.answer.Answer;

/**
 * One of the answers that a message offers.
 *
 * @param key what to send for it: a number
 * @param label in the message's language
 */
public record Option(String key, String label, Answer answer) {}
