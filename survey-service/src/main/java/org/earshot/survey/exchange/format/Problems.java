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
    public void refuse(Where where, @Nullable String value, String code, String detail, String fix) {
        add(new FileProblem(Weight.REFUSED, where, value, code, detail, fix));
    }

    /** The draft would lack this. */
    public void leaveOut(Where where, @Nullable String value, String code, String detail, String fix) {
        add(new FileProblem(Weight.LEFT_OUT, where, value, code, detail, fix));
    }

    /** The draft means the same all the same. */
    public void note(Where where, @Nullable String value, String code, String detail, String fix) {
        add(new FileProblem(Weight.NOTE, where, value, code, detail, fix));
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
        cut.add(new FileProblem(
                Weight.REFUSED,
                Where.FILE,
                null,
                "too-many-problems",
                "there are " + unlisted + " more problems than are listed",
                "Mend those that are listed and send the file again."));
        return cut;
    }
}
