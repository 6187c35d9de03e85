/**
 * Charts as accessible SVG text, drawn on the server: read models in, markup out. Colours and sizes of type come from the style
 * sheet by class; the words come from the caller in the reader's language. Pure; nothing here knows of HTTP or templates.
 */
@NullMarked
package org.earshot.insight.chart;

import org.jspecify.annotations.NullMarked;
