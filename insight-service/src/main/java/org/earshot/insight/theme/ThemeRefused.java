package org.earshot.insight.theme;

import java.util.List;
import org.earshot.insight.codebook.ThemeCheck;

/** A change of a codebook was not made; the person can mend it. */
public final class ThemeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<ThemeCheck.Fault> faults;

    ThemeRefused(Kind kind, List<ThemeCheck.Fault> faults) {
        super(kind.name());
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** What to mend, for {@link Kind#FAULTY}. */
    public List<ThemeCheck.Fault> faults() {
        return faults;
    }

    /** Reasons. */
    public enum Kind {
        /** The codebook has no such theme. */
        UNKNOWN,
        /** Somebody else decided since this was read: read it again. */
        DECIDED_MEANWHILE,
        /** The theme has faults. */
        FAULTY,
        /** The codebook is full. */
        TOO_MANY_THEMES,
        /** Twenty themes are watched: leave one first. */
        TOO_MANY_WATCHED
    }
}
