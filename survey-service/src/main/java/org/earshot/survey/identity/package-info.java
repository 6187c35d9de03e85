/**
 * Who may come in: accounts of people, clients of integrators, how they prove who they are, and how often they may try.
 * No HTTP, SQL or cryptographic provider; what may be done once inside is decided by roles at each address.
 */
@NullMarked
package org.earshot.survey.identity;

import org.jspecify.annotations.NullMarked;
