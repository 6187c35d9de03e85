package org.earshot.contracts.engine;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.engine.Finding.Severity;

/** Findings as the rules report them. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String pointer, String code, String detail, String fix, String... values) {
        all.add(new Finding(Severity.ERROR, pointer, code, detail, fix, List.of(values)));
    }

    void warning(String pointer, String code, String detail, String fix, String... values) {
        all.add(new Finding(Severity.WARNING, pointer, code, detail, fix, List.of(values)));
    }

    /** An error when there is more of something than {@code most}. */
    void atMost(int most, int count, String pointer, String what) {
        if (count > most) {
            error(
                    pointer,
                    "too-many",
                    "there are " + count + " " + what,
                    "Keep at most " + most + ".",
                    String.valueOf(count),
                    String.valueOf(most));
        }
    }

    /** An error when a text is longer than {@code most} characters. */
    void noLongerThan(int most, String text, String pointer) {
        if (text.length() > most) {
            error(
                    pointer,
                    "too-long",
                    "the text has " + text.length() + " characters",
                    "Shorten it to at most " + most + ".",
                    String.valueOf(text.length()),
                    String.valueOf(most));
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
