package org.earshot.survey.texting;

/**
 * What asking one question in one language costs.
 *
 * @param number of the question as people count, from 1; rows of a matrix have their matrix's
 * @param text as it will be sent; "" for a question that only a page can ask
 * @param gsm whether the GSM alphabet suffices; else a segment holds 70 characters instead of 160
 * @param segments billed to ask it; the answer costs one more where the sender pays for it
 */
public record TextCost(int number, String question, String language, String text, boolean gsm, int segments) {}
