package org.earshot.survey.exchange.surveyjs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.own.Another;
import org.jspecify.annotations.Nullable;

/**
 * Makes a repeat of a {@code paneldynamic}: as often as a number that its count is bound to, always as many times where nobody may add
 * or take away, else until there is no other.
 */
final class PanelReader {
    private static final BigDecimal DEFAULT_MOST = BigDecimal.valueOf(100);
    private static final List<String> TIMES =
            List.of("panelCount", "minPanelCount", "maxPanelCount", "allowAddPanel", "allowRemovePanel", "bindings");

    private final Texts texts;
    private final KnownNames known;
    private final QuestionReader questions;
    private final Problems problems;

    PanelReader(Texts texts, KnownNames known, QuestionReader questions, Problems problems) {
        this.texts = texts;
        this.known = known;
        this.questions = questions;
        this.problems = problems;
    }

    /** The repeat over the questions that were read of it; empty when there are none. */
    Optional<Repeat> repeat(Element panel, @Nullable Condition showWhen, List<Question> within) {
        TIMES.forEach(panel::member);
        if (within.isEmpty()) {
            problems.leaveOut(panel.where("templateElements"), panel.name(), FileFault.EMPTY_REPEAT);
            return Optional.empty();
        }
        String id = questions.id(panel.name().isEmpty() ? "panel" : panel.name());
        LocalizedText title = title(panel);
        Optional<Known> count = count(panel);
        Optional<BigDecimal> fixed = count.isPresent() ? Optional.empty() : fixed(panel);
        int most = most(panel, fixed);
        boolean asks = count.isEmpty() && fixed.isEmpty();
        if (asks) {
            fewest(panel);
        }
        return Optional.of(new Repeat(
                id,
                title,
                about(panel, id, within),
                within.stream().map(Question::id).toList(),
                most,
                count.map(Known::id).orElse(null),
                asks ? Another.of(title) : null,
                showWhen));
    }

    /** Stands over each question with the number of the round, so it repeats no answer; such a one and any description are listed. */
    private LocalizedText title(Element panel) {
        LocalizedText title = texts.of(panel, "title");
        boolean notHeld = title.byLanguage().values().stream()
                .anyMatch(text -> text.contains("{") || text.length() > InstrumentCheck.MAX_LABEL_CHARS);
        for (String words : List.of("description", "templateDescription")) {
            heading(panel, words, texts.of(panel, words));
        }
        if (title.byLanguage().isEmpty() || notHeld) {
            heading(panel, "title", title);
            return texts.inFirst(panel.name().replaceAll("[_-]+", " ").strip());
        }
        return title;
    }

    private void heading(Element panel, String member, LocalizedText words) {
        words.byLanguage().values().stream()
                .findFirst()
                .ifPresent(text -> problems.note(panel.where(member), text, FileFault.HEADING_OF_ROUND));
    }

    /** A title may repeat an answer of its round; until that is given it says the number. */
    private @Nullable LocalizedText about(Element panel, String id, List<Question> within) {
        known.numbered(id);
        Map<String, String> about = new LinkedHashMap<>();
        texts.of(panel, "templateTitle").byLanguage().forEach((language, written) -> {
            String text = written;
            for (Question question : within) {
                text = text.replace("{{" + question.id() + "}}", "{{" + question.id() + "|{{" + id + "}}}}");
            }
            about.put(language, text);
        });
        return about.isEmpty() ? null : new LocalizedText(about);
    }

    private Optional<Known> count(Element panel) {
        String bound = panel.member("bindings").path("panelCount").asText("");
        Optional<Known> count = known.find(bound).filter(Known::isNumber);
        if (!bound.isEmpty() && count.isEmpty()) {
            problems.leaveOut(panel.where("bindings"), bound, FileFault.COUNT_NOT_HELD_AS_BOUND);
        }
        return count;
    }

    /** How often where nobody may add or take away; empty where somebody may. */
    private static Optional<BigDecimal> fixed(Element panel) {
        Optional<BigDecimal> least = panel.number("minPanelCount").filter(count -> count.signum() > 0);
        if (least.isPresent() && least.equals(panel.number("maxPanelCount"))) {
            return least;
        }
        boolean locked = panel.has("allowAddPanel")
                && !panel.flag("allowAddPanel")
                && panel.has("allowRemovePanel")
                && !panel.flag("allowRemovePanel");
        return panel.number("panelCount").filter(count -> locked && count.signum() > 0);
    }

    private int most(Element panel, Optional<BigDecimal> fixed) {
        BigDecimal most = fixed.or(() -> panel.number("maxPanelCount")).orElse(DEFAULT_MOST);
        if (most.compareTo(BigDecimal.valueOf(Repeat.MOST)) > 0) {
            problems.leaveOut(
                    panel.where(panel.has("maxPanelCount") ? "maxPanelCount" : "type"),
                    most.toPlainString(),
                    FileFault.REPEAT_BOUNDED,
                    String.valueOf(Repeat.MOST),
                    "maxPanelCount");
            return Repeat.MOST;
        }
        return Math.max(1, most.intValue());
    }

    /** The first round is always asked, the others until there is no other. */
    private void fewest(Element panel) {
        int least = panel.number("minPanelCount").map(BigDecimal::intValue).orElse(0);
        int shown = panel.number("panelCount").map(BigDecimal::intValue).orElse(0);
        if (least > 1) {
            problems.leaveOut(panel.where("minPanelCount"), String.valueOf(least), FileFault.FEWEST_NOT_HELD);
        } else if (least == 0 && shown == 0) {
            problems.note(panel.where("type"), panel.name(), FileFault.FIRST_ROUND_ASKED);
        }
    }
}
