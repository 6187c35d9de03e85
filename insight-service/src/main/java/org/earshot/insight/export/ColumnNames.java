package org.earshot.insight.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names that no two columns share. Asked in the same order, it gives the same names; what is asked later takes none away. */
final class ColumnNames {
    private static final int LONGEST = 64;
    private static final int ROOM_FOR_A_NUMBER = 4;

    private final Set<String> taken;

    ColumnNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    String question(String id) {
        return free("q_" + plain(id));
    }

    String score(String id) {
        return free("s_" + plain(id));
    }

    String choice(String question, String choice) {
        return free(question + "__" + plain(choice));
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private String free(String wanted) {
        String name = wanted.substring(0, Math.min(wanted.length(), LONGEST - ROOM_FOR_A_NUMBER));
        String numbered = name;
        for (int next = 2; !taken.add(numbered); next++) {
            numbered = name + "_" + next;
        }
        return numbered;
    }
}
