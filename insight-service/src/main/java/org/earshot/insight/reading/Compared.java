package org.earshot.insight.reading;

import java.util.List;
import java.util.Map;
import org.earshot.insight.shift.GroupRef;

/** A comparison with the distinct people behind both sides. */
record Compared(NeedReading reading, Map<GroupRef, Long> peopleBefore, Map<GroupRef, Long> peopleAfter) {

    NeedView.Comparison everyone() {
        return reading.everyone(peopleBefore, peopleAfter);
    }

    List<NeedView.GroupRow> groups() {
        return reading.groups(peopleBefore, peopleAfter);
    }
}
