package org.earshot.survey.invitation.http;

import java.util.UUID;

/**
 * A link just made.
 *
 * @param url to hand out; told now and never again
 * @param token its last part, for programs that send answers in the link's name (header Earshot-Link)
 */
public record NewLinkDocument(UUID invitationId, String url, String token) {}
