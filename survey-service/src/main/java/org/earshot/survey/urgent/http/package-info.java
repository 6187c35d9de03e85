/**
 * Rules of urgent answers over REST.
 */
@NullMarked
package org.earshot.survey.urgent.http;

import org.jspecify.annotations.NullMarked;
