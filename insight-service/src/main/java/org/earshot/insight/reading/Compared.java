package org.earshot.insight.reading;

import java.util.List;
import org.earshot.insight.release.Told;

/** A comparison with what was told. */
record Compared(NeedReading reading, Told told) {

    NeedView.Comparison everyone() {
        return reading.everyone(told);
    }

    List<NeedView.GroupRow> groups() {
        return reading.groups(told);
    }
}
