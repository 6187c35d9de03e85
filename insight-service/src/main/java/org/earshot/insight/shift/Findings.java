package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The alerts of a family, oldest first, and the last word on those about which later weeks have nothing more to say. */
final class Findings {
    private final List<FoundShift> found = new ArrayList<>();
    private final Map<Integer, DetectedShift> settled = new HashMap<>();

    Findings() {}

    Findings(Findings other) {
        found.addAll(other.found);
        settled.putAll(other.settled);
    }

    /**
     * Takes in a new alert, or closes the one that it takes back. One that goes beyond the way back does both.
     *
     * @param account as of the alert's week
     */
    void record(FoundShift shift, ShiftAccount account) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (shift.closes(found.get(i))) {
                FoundShift closed = found.get(i).closedBy(shift);
                found.set(i, closed);
                if (account.isWayBack(shift, closed)) {
                    return;
                }
                break;
            }
        }
        found.add(shift);
    }

    List<FoundShift> found() {
        return found;
    }

    /** Says the last word on all that are settled by the end of a closed week. */
    void settle(int week, ShiftAccount account) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isSettledBy(week) && !settled.containsKey(i)) {
                settled.put(i, account.of(found.get(i)));
            }
        }
    }

    /** What is to be said of all of them now. */
    List<DetectedShift> told(ShiftAccount account) {
        List<DetectedShift> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            DetectedShift lastWord = settled.get(i);
            told.add(lastWord == null ? account.of(found.get(i)) : lastWord);
        }
        return told;
    }

    void write(StateWriter out) {
        out.number(found.size());
        for (int i = 0; i < found.size(); i++) {
            found.get(i).write(out);
            DetectedShift lastWord = settled.get(i);
            out.flag(lastWord != null);
            if (lastWord != null) {
                write(lastWord, out);
            }
        }
    }

    void read(StateReader in) {
        for (int left = in.number(); left > 0; left--) {
            FoundShift shift = FoundShift.read(in);
            found.add(shift);
            if (in.flag()) {
                settled.put(found.size() - 1, read(shift, in));
            }
        }
    }

    private static void write(DetectedShift shift, StateWriter out) {
        out.real(shift.before());
        out.real(shift.after());
        out.real(shift.beforeAfterLow());
        out.real(shift.beforeAfterHigh());
        out.real(shift.oddsRatio());
        out.real(shift.oddsLow());
        out.real(shift.oddsHigh());
        out.count(shift.answersSince());
        out.count(shift.peopleSince());
        out.real(shift.fromRealChange());
        out.real(shift.fromMix());
        out.number(shift.groups().size());
        for (GroupChange change : shift.groups()) {
            out.group(change.group());
            out.real(change.before());
            out.real(change.after());
            out.count(change.answers());
            out.real(change.low());
            out.real(change.high());
        }
    }

    private static DetectedShift read(FoundShift shift, StateReader in) {
        FoundShift.Closing closing = shift.closing();
        return new DetectedShift(
                shift.direction(),
                shift.alertedInWeek(),
                shift.onset(),
                shift.part().group(),
                in.real(),
                in.real(),
                in.real(),
                in.real(),
                in.real(),
                in.real(),
                in.real(),
                in.count(),
                in.count(),
                in.real(),
                in.real(),
                shift.evidence(),
                closing == null ? null : closing.week(),
                groups(in));
    }

    private static List<GroupChange> groups(StateReader in) {
        List<GroupChange> groups = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            GroupRef group = in.group();
            groups.add(new GroupChange(group, in.real(), in.real(), in.count(), in.real(), in.real()));
        }
        return groups;
    }
}
