package org.earshot.survey.live;

import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.survey.invitation.NewLink;

/** What went live: the version, and the link that nobody can read again later. */
public record Live(PublishedInstrument version, NewLink link) {}
