/**
 * Sign-in, client credentials and the management of accounts and clients over HTTP.
 */
@NullMarked
package org.earshot.survey.identity.http;

import org.jspecify.annotations.NullMarked;
