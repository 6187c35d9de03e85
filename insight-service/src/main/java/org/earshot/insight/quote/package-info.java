/**
 * What somebody wrote, shown to others: only with their own yes, only for a theme that enough people wrote about, only after a person
 * has left out what may tell who it is, and only until it is withdrawn or corrected. Pure; rows are in {@code store}, exits in
 * {@code http} and {@code page}.
 */
@NullMarked
package org.earshot.insight.quote;

import org.jspecify.annotations.NullMarked;
