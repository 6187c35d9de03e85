package org.earshot.ingest.importing;

import java.util.List;

/** The file as a whole has problems; correct it or its mapping. Nothing of it was stored. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<RowProblem> problems;

    FileRefused(List<RowProblem> problems) {
        super("the file has problems");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with it. */
    public List<RowProblem> problems() {
        return problems;
    }
}
