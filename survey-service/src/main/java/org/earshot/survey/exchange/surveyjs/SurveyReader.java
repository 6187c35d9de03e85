package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.format.Because;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.RepeatLimits;
import org.jspecify.annotations.Nullable;

/** Goes through pages and panels from first to last, with the conditions of those around each question. */
final class SurveyReader {
    private final Element file;
    private final Problems problems = new Problems();
    private final KnownNames known = new KnownNames();
    private final Sentences sentences = new Sentences(new SurveyManner(known));
    private final List<Question> read = new ArrayList<>();
    private final List<Element> waiting = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private boolean inRepeat;
    private final Texts texts;
    private final QuestionReader questions;
    private final PanelReader panels;

    SurveyReader(JsonNode file) {
        this.file = new Element(file, "");
        this.texts = new Texts(file, problems, known::id);
        this.questions = new QuestionReader(texts, known, sentences, problems);
        this.panels = new PanelReader(texts, known, questions, problems);
    }

    FileReading read() {
        waiting.addAll(file.list("calculatedValues"));
        figures();
        List<Element> pages = file.list("pages");
        pages.forEach(page -> container(page, null));
        all(file.list("elements"), null);
        for (Element figure : waiting) {
            notCalculated(figure, figure.text("expression"), new NotHeld(Beyond.NOT_TAKEN_OVER).because());
        }
        if (read.isEmpty()) {
            problems.refuse(Where.pointer("/pages"), null, FileFault.NO_QUESTIONS);
        }
        Instrument instrument = problems.refused() ? null : instrument();
        file.member("locale");
        LeftOvers.list(file, problems);
        texts.tell();
        return new FileReading(SurveyJs.ID, problems.refused() ? null : instrument, problems.all());
    }

    private Instrument instrument() {
        LocalizedText title = texts.of(file, "title");
        LocalizedText introduction = texts.of(file, "description");
        LocalizedText thanks = texts.of(file, "completedHtml");
        return new Instrument(
                title.byLanguage().isEmpty() ? texts.inFirst("Survey") : shortened(title),
                texts.languages(),
                introduction.byLanguage().isEmpty() ? null : introduction,
                thanks.byLanguage().isEmpty() ? null : thanks,
                null,
                read,
                null,
                RepeatLimits.within(read, repeats, Where.pointer("/pages"), problems));
    }

    private static LocalizedText shortened(LocalizedText title) {
        LocalizedText cut = title;
        for (String language : title.byLanguage().keySet()) {
            String text = title.in(language);
            cut = cut.with(language, text.substring(0, Math.min(text.length(), InstrumentCheck.MAX_TITLE_CHARS)));
        }
        return cut;
    }

    private void all(List<Element> elements, @Nullable Condition around) {
        for (Element element : elements) {
            if (element.type().equals("panel")) {
                container(element, around);
            } else if (element.type().equals("paneldynamic")) {
                panel(element, around);
            } else {
                question(element, around);
            }
        }
    }

    private void container(Element container, @Nullable Condition around) {
        for (String words : List.of("title", "description")) {
            LocalizedText heading = texts.of(container, words);
            if (!heading.byLanguage().isEmpty()) {
                problems.note(
                        container.where(words),
                        heading.byLanguage().values().iterator().next(),
                        FileFault.HEADING);
            }
        }
        if (hidden(container)) {
            return;
        }
        Condition inside = both(around, condition(container));
        all(container.list("elements"), inside);
        LeftOvers.list(container, problems);
    }

    /** Asked for each of several; from outside nobody could say which of its rounds a condition means. */
    private void panel(Element panel, @Nullable Condition around) {
        if (hidden(panel)) {
            return;
        }
        if (inRepeat) {
            problems.leaveOut(panel.where("type"), panel.name(), FileFault.REPEAT_NOT_HELD);
            return;
        }
        Condition shown = both(around, condition(panel));
        int from = read.size();
        inRepeat = true;
        known.begin();
        all(panel.list("templateElements"), null);
        List<Question> within = read.subList(from, read.size());
        Optional<Repeat> repeat = panels.repeat(panel, shown, within);
        known.end(panel.name(), repeat.map(Repeat::id).orElse(""));
        inRepeat = false;
        repeat.ifPresent(repeats::add);
        LeftOvers.list(panel, problems);
        figures();
    }

    private boolean hidden(Element element) {
        boolean hidden = element.has("visible")
                && !element.flag("visible")
                && element.text("visibleIf").isEmpty();
        if (hidden) {
            problems.leaveOut(element.where("visible"), element.name(), FileFault.HIDDEN_NOT_HELD);
        }
        return hidden;
    }

    private void question(Element element, @Nullable Condition around) {
        if (hidden(element)) {
            return;
        }
        Condition shown = both(around, condition(element));
        if (element.type().equals("expression")) {
            figure(element, shown);
        } else if (element.type().equals("multipletext")) {
            read.addAll(questions.each(element, shown));
        } else {
            questions.read(element, shown, inRepeat).ifPresent(read::add);
        }
        if (!inRepeat) {
            figures();
        }
    }

    private void figure(Element element, @Nullable Condition shown) {
        String expression = element.text("expression");
        try {
            read.add(questions.calculated(element, expression, shown));
        } catch (NotHeld reason) {
            notCalculated(element, expression, reason.because());
        }
    }

    private void notCalculated(Element element, String expression, Because because) {
        problems.leaveOut(element.where("expression"), expression, FileFault.CALCULATION_NOT_HELD, because);
    }

    /** Values that are calculated stand outside of the pages: each comes as soon as everything that it looks at was asked. */
    private void figures() {
        for (Iterator<Element> each = waiting.iterator(); each.hasNext(); ) {
            Element figure = each.next();
            try {
                boolean ready = sentences
                        .parsed(figure.text("expression"))
                        .names()
                        .allMatch(name -> known.find(name).isPresent());
                if (!ready) {
                    continue;
                }
            } catch (NotHeld unreadable) {
                notCalculated(figure, figure.text("expression"), unreadable.because());
                each.remove();
                continue;
            }
            each.remove();
            figure(figure, null);
        }
    }

    private @Nullable Condition condition(Element element) {
        String written = element.text("visibleIf");
        if (written.isEmpty()) {
            return null;
        }
        try {
            return sentences.condition(written).orElse(null);
        } catch (NotHeld reason) {
            problems.leaveOut(element.where("visibleIf"), written, FileFault.CONDITION_NOT_HELD, reason.because());
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
