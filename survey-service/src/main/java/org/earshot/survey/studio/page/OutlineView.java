package org.earshot.survey.studio.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a draft in their order.
 *
 * @param undo key of what would be taken back, or null
 * @param redo key of what would be taken again, or null
 * @param faults what keeps it from being published
 */
public record OutlineView(
        UUID id,
        String title,
        String titleLanguage,
        List<Row> rows,
        List<String> kinds,
        @Nullable String undo,
        @Nullable String redo,
        long faults) {

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
     * @param first whether the question is its first one
     * @param faults errors of the check in the repeat itself
     */
    public record Repeated(String id, String title, int most, boolean first, long faults) {}

    /** Key of the name of a type. */
    static String key(String kind) {
        return "kind_" + kind.replace('-', '_');
    }
}
