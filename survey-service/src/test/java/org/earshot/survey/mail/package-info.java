@NullMarked
package org.earshot.survey.mail;

import org.jspecify.annotations.NullMarked;
