/**
 * What insight knows of organisations, their programs and sites: names, languages and policies, as the directory topic tells them.
 * Pure; the follower of the topic is in {@code kafka}.
 */
@NullMarked
package org.earshot.insight.directory;

import org.jspecify.annotations.NullMarked;
