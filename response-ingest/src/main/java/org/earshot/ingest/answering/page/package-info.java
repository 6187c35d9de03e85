/**
 * The answer pages: server-rendered, complete without JavaScript, one request each. Every page that is open in a browser
 * carries the answers so far, so that nothing is lost when drafts cannot be stored. Decides nothing about answers.
 */
@NullMarked
package org.earshot.ingest.answering.page;

import org.jspecify.annotations.NullMarked;
