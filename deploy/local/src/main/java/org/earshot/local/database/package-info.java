/**
 * PostgreSQL as a child process on a data folder of ours: unpacking, starting, recovering, and the roles and schemas of
 * the services. Tables belong to the services' own migrations, never here.
 */
@NullMarked
package org.earshot.local.database;

import org.jspecify.annotations.NullMarked;
