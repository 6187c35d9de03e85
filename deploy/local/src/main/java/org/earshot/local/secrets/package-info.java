/**
 * Passwords and keys of this installation, made once and kept in files that only their owner reads. Nothing here is
 * printed or logged.
 */
@NullMarked
package org.earshot.local.secrets;

import org.jspecify.annotations.NullMarked;
