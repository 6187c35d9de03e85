package org.earshot.contracts.instrument;

import java.math.BigDecimal;

/** The numbers from {@code min} to {@code max}, both inclusive. */
public record NumericRange(BigDecimal min, BigDecimal max) {}
