package org.earshot.insight.reading;

import java.util.List;
import java.util.Map;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.GroupRef;

/** A comparison with what was told and the distinct people behind both sides. */
record Compared(NeedReading reading, Told told, Map<GroupRef, Long> peopleBefore, Map<GroupRef, Long> peopleAfter) {

    NeedView.Comparison everyone() {
        return reading.everyone(told, peopleBefore, peopleAfter);
    }

    List<NeedView.GroupRow> groups() {
        return reading.groups(told, peopleBefore, peopleAfter);
    }
}
