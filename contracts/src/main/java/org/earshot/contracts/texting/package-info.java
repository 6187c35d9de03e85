/**
 * A survey by text message: how each question is asked in one message, what a text that comes back means as its answer, and the words
 * that command something in every language. Pure; whoever sends, receives or prices messages uses the same words from here.
 */
@NullMarked
package org.earshot.contracts.texting;

import org.jspecify.annotations.NullMarked;
