package org.earshot.survey.invitation;

import org.earshot.survey.identity.Secret;

/**
 * A link just made, with the token that nobody can read again later.
 *
 * @param token 128 random bits in base64url
 */
public record NewLink(Link link, Secret token) {}
