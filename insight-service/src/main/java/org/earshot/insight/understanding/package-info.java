/**
 * "Did we understand you?": those who wrote see which themes their words were given, and say whether that is right. How often it is
 * not stands beside the theme; a theme that is misread too often is set aside. Pure; rows are in {@code store}, the participants'
 * page is in {@code page}.
 */
@NullMarked
package org.earshot.insight.understanding;

import org.jspecify.annotations.NullMarked;
