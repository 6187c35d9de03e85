package org.earshot.survey.exchange.fhir;

import java.math.BigDecimal;
import java.util.Set;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Another;
import org.earshot.survey.exchange.own.Extras;
import org.jspecify.annotations.Nullable;

/** Makes a repeat of a group that repeats: as it was written here, else asked until there is no other. */
final class RepeatReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final String language;
    private final Ids ids;
    private final Problems problems;

    RepeatReader(String language, Ids ids, Problems problems) {
        this.language = language;
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * The repeat of a group, over no questions yet.
     *
     * @param earlier ids of the questions before it, one of which may say how often
     */
    Repeat read(Item group, String pointer, @Nullable Condition showWhen, Set<String> earlier) {
        Repeat kept = group.extension(Urls.QUESTION)
                .map(Extension::valueString)
                .flatMap(Extras::read)
                .map(Extras::repeat)
                .orElse(null);
        LocalizedText written = Primitive.text(group.text(), group.textElement(), language);
        String linkId = String.valueOf(group.linkId());
        LocalizedText title = written.byLanguage().isEmpty() ? LocalizedText.of(language, linkId) : written;
        if (kept == null) {
            return new Repeat(
                    ids.add(linkId), title, null, null, most(group, pointer), null, Another.of(title), showWhen);
        }
        String count = kept.count() != null && earlier.contains(kept.count()) ? kept.count() : null;
        boolean lost = count == null && kept.count() != null;
        return new Repeat(
                ids.add(kept.id()),
                title,
                kept.about(),
                null,
                Math.max(1, Math.min(Repeat.MOST, kept.most())),
                count,
                lost ? Another.of(title) : kept.another(),
                showWhen);
    }

    private int most(Item group, String pointer) {
        BigDecimal most =
                group.extension(Urls.MAX_OCCURS).map(Extension::valueInteger).orElse(MOST);
        if (most.compareTo(BigDecimal.valueOf(Repeat.MOST)) > 0) {
            problems.leaveOut(
                    Where.pointer(pointer + "/repeats"),
                    group.linkId(),
                    FileFault.REPEAT_BOUNDED,
                    String.valueOf(Repeat.MOST),
                    "questionnaire-maxOccurs");
            return Repeat.MOST;
        }
        return Math.max(1, most.intValue());
    }
}
