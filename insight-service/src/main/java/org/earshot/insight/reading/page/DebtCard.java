package org.earshot.insight.reading.page;

import io.quarkus.qute.RawString;
import java.util.List;

/** The listening debt of a program as a page shows it; strings are text as shown. */
public record DebtCard(String program, String says, RawString picture, List<Row> rows) {

    /** One point of its course. */
    public record Row(String day, String waiting, String personDays) {}
}
