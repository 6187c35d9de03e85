package org.earshot.survey.notice;

import java.time.Instant;
import org.earshot.contracts.event.Notice;

/** A notice that somebody is to be told of and has not been. */
public record Pending(Notice notice, Instant arrivedAt) {}
