package org.earshot.survey.exchange.format;

import java.util.ArrayList;
import java.util.List;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.jspecify.annotations.Nullable;

/** Problems as a reader comes upon them; more than can be read by anybody are counted only. */
public final class Problems {
    /** Most that are listed. */
    public static final int MOST = 500;

    private final List<FileProblem> all = new ArrayList<>();
    private int unlisted;

    /** Nothing can be begun from the file. */
    public void refuse(Where where, @Nullable String value, FileFault fault, String... values) {
        add(new FileProblem(Weight.REFUSED, where, value, fault, List.of(values), null));
    }

    /** Nothing can be begun from the file, and {@code because} says why. */
    public void refuse(Where where, @Nullable String value, FileFault fault, Because because) {
        add(new FileProblem(Weight.REFUSED, where, value, fault, List.of(), because));
    }

    /** The draft would lack this. */
    public void leaveOut(Where where, @Nullable String value, FileFault fault, String... values) {
        add(new FileProblem(Weight.LEFT_OUT, where, value, fault, List.of(values), null));
    }

    /** The draft would lack this, and {@code because} says why. */
    public void leaveOut(Where where, @Nullable String value, FileFault fault, Because because) {
        add(new FileProblem(Weight.LEFT_OUT, where, value, fault, List.of(), because));
    }

    /** The draft means the same all the same. */
    public void note(Where where, @Nullable String value, FileFault fault, String... values) {
        add(new FileProblem(Weight.NOTE, where, value, fault, List.of(values), null));
    }

    private void add(FileProblem problem) {
        if (all.size() < MOST) {
            all.add(problem);
        } else {
            unlisted++;
        }
    }

    /** Whether nothing can be begun from the file. */
    public boolean refused() {
        return all.stream().anyMatch(problem -> problem.weight() == Weight.REFUSED);
    }

    /** In the order in which they were come upon. */
    public List<FileProblem> all() {
        if (unlisted == 0) {
            return List.copyOf(all);
        }
        List<FileProblem> cut = new ArrayList<>(all);
        cut.add(FileProblem.refused(FileFault.TOO_MANY_PROBLEMS, String.valueOf(unlisted)));
        return cut;
    }
}
