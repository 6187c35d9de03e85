/** The editor in the console. Every action is a form that works without a script; a script, where there is one, sends the same forms sooner. */
@NullMarked
package org.earshot.survey.studio.page;

import org.jspecify.annotations.NullMarked;
