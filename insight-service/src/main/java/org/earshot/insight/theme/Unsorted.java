package org.earshot.insight.theme;

import java.util.UUID;
import org.earshot.contracts.answer.Answers;

/** A response whose texts are to be sorted. */
public record Unsorted(WrittenText.By by, UUID instrumentId, int version, Answers answers) {}
