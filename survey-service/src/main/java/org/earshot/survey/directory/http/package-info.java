/**
 * The directory over REST, and the first organisation made at the first start.
 */
@NullMarked
package org.earshot.survey.directory.http;

import org.jspecify.annotations.NullMarked;
