/** SMPP 3.4 over one bound session: submit, delivery receipts, texts that come in, and binding again after a break. */
@NullMarked
package org.earshot.survey.message.smpp;

import org.jspecify.annotations.NullMarked;
