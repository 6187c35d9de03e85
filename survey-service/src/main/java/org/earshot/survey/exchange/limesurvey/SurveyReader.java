package org.earshot.survey.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.limesurvey.Structure.Group;
import org.jspecify.annotations.Nullable;

/** Goes through groups and questions from first to last. */
final class SurveyReader {
    private final Structure structure;
    private final Problems problems = new Problems();
    private final Names names = new Names();
    private final List<Question> read = new ArrayList<>();
    private final Words words;
    private final Equations equations;
    private final QuestionReader questions;

    SurveyReader(Structure structure) {
        EquationManner manner = new EquationManner(names);
        this.structure = structure;
        this.words = new Words(structure.language(), problems, names);
        this.equations = new Equations(names, manner);
        this.questions = new QuestionReader(words, names, equations, manner.spelling(), problems);
    }

    FileReading read() {
        structure.groups().forEach(this::group);
        structure.others().forEach(row -> LeftOvers.list(row, problems));
        if (read.isEmpty()) {
            problems.refuse(Where.FILE, null, FileFault.NO_QUESTIONS);
        }
        Instrument instrument = problems.refused() ? null : instrument();
        words.tell();
        return new FileReading(LimeSurvey.ID, problems.refused() ? null : instrument, problems.all());
    }

    private Instrument instrument() {
        LocalizedText introduction = words.of(structure.introduction());
        LocalizedText thanks = words.of(structure.thanks());
        return new Instrument(
                shortened(words.or(structure.title(), "Survey")),
                words.languages(),
                introduction.byLanguage().isEmpty() ? null : introduction,
                thanks.byLanguage().isEmpty() ? null : thanks,
                read,
                null);
    }

    private static LocalizedText shortened(LocalizedText title) {
        LocalizedText cut = title;
        for (String language : title.byLanguage().keySet()) {
            String text = title.in(language);
            cut = cut.with(language, text.substring(0, Math.min(text.length(), InstrumentCheck.MAX_TITLE_CHARS)));
        }
        return cut;
    }

    private void group(Group group) {
        LocalizedText heading = words.of(group.name());
        if (!heading.byLanguage().isEmpty()) {
            problems.note(
                    group.name().row().where("group"),
                    heading.byLanguage().values().iterator().next(),
                    FileFault.HEADING);
        }
        String column = group.relevance().has("grelevance") ? "grelevance" : "relevance";
        Condition around = condition(group.relevance(), column);
        for (Asked asked : group.questions()) {
            Condition own = condition(asked.row(), "relevance");
            read.addAll(questions.read(asked, both(around, own)));
        }
    }

    private @Nullable Condition condition(Row row, String column) {
        String written = row.text(column);
        try {
            return equations.condition(written).orElse(null);
        } catch (NotHeld reason) {
            problems.leaveOut(row.where(column), written, FileFault.CONDITION_NOT_HELD, reason.because());
            return null;
        }
    }

    private static @Nullable Condition both(@Nullable Condition around, @Nullable Condition own) {
        if (around == null || own == null) {
            return around == null ? own : around;
        }
        return new Condition.All(List.of(around, own));
    }
}
