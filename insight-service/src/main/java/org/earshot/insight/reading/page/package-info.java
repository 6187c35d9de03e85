/**
 * The console's pages about insights: what changed, needs, alerts. They turn read models into words, numbers and pictures in the
 * reader's language and take decisions from forms. What a figure is, and whether it may be shown, is decided before it gets here.
 */
@NullMarked
package org.earshot.insight.reading.page;

import org.jspecify.annotations.NullMarked;
