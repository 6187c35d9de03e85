package org.earshot.survey.studio.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a draft in their order; where there are many, one section of them.
 *
 * @param rows those of the section
 * @param sections all of them; one where the questions are few
 * @param last number of the last question of all
 * @param undo key of what would be taken back, or null
 * @param redo key of what would be taken again, or null
 * @param faults what keeps it from being published
 */
public record OutlineView(
        UUID id,
        String title,
        String titleLanguage,
        List<Row> rows,
        List<Section> sections,
        int last,
        List<String> kinds,
        @Nullable String undo,
        @Nullable String redo,
        long faults) {

    /**
     * Questions that are shown together.
     *
     * @param from number of the first
     * @param faults errors of the check in them
     * @param shown whether it is the one at hand
     */
    public record Section(int from, int to, long faults, boolean shown) {
        /** Most questions of one: what a page shows at once without becoming slow on a phone. */
        static final int MOST = 50;
    }

    /** Number of the first question that is shown. */
    public int from() {
        return rows.isEmpty() ? 1 : rows.get(0).number();
    }

    /**
     * A question.
     *
     * @param kind key of its type's name
     * @param faults errors of the check in it
     * @param open findings of the question review in it that nobody has answered
     */
    public record Row(
            String id,
            int number,
            String text,
            String language,
            String kind,
            boolean required,
            boolean conditional,
            long faults,
            long open,
            @Nullable Repeated repeated) {}

    /**
     * The repeat that a question is in.
     *
     * @param first whether the question is the first of it that is shown
     * @param faults errors of the check in the repeat itself
     */
    public record Repeated(String id, String title, int most, boolean first, long faults) {}

    /** Key of the name of a type. */
    static String key(String kind) {
        return "kind_" + kind.replace('-', '_');
    }
}
