package org.earshot.insight.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Reading;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.value.FilePath;
import org.earshot.contracts.value.Numbers;
import org.jspecify.annotations.Nullable;

/** Turns responses into cells. What was shown is found out by the engine anew, from the version answered and the answers. */
public final class Rows {
    private final Codebook codebook;
    private final String language;
    private final Function<UUID, String> placeName;
    private final UnaryOperator<String> address;

    /**
     * Rows.
     *
     * @param language of labels, BCP 47
     * @param placeName of a program or site
     * @param address the whole address of a path of the suite
     */
    public Rows(Codebook codebook, String language, Function<UUID, String> placeName, UnaryOperator<String> address) {
        this.codebook = codebook;
        this.language = language;
        this.placeName = placeName;
        this.address = address;
    }

    /** The cells of a response, in the order of the columns. */
    public List<Cell> of(Exported response) {
        Instrument version = codebook.version(response.version()).orElse(null);
        Journey journey = version == null ? null : Journey.of(version, response.answers());
        List<Cell> cells = new ArrayList<>();
        for (Column column : codebook.columns()) {
            String question = column.question();
            cells.add(
                    column.kind() == Column.Kind.FIGURE
                            ? figure(column, journey)
                            : question == null
                                    ? fixed(column.name(), response)
                                    : journey == null
                                            ? Cell.of(Missing.NOT_SHOWN)
                                            : answered(column, question, journey, response.responseId()));
        }
        return cells;
    }

    private Cell figure(Column column, @Nullable Journey journey) {
        return journey == null
                ? Cell.NOTHING
                : codebook.score(column.name())
                        .map(id -> Reading.of(journey, language).scores().get(id))
                        .map(figure -> new Cell(null, Numbers.plain(BigDecimal.valueOf(figure)), null))
                        .orElse(Cell.NOTHING);
    }

    private Cell fixed(String name, Exported response) {
        return switch (name) {
            case "response_id" -> Cell.of(response.responseId().toString());
            case "revision" -> Cell.of(response.revision());
            case "version" -> Cell.of(response.version());
            case "answered_at" -> Cell.of(response.answeredAt().toString());
            case "recorded_at" -> Cell.of(response.recordedAt().toString());
            case "program_id" -> Cell.of(response.programId().toString());
            case "program" -> Cell.of(placeName.apply(response.programId()));
            case "site_id" -> Cell.of(response.siteId().toString());
            case "site" -> Cell.of(placeName.apply(response.siteId()));
            case "language" -> Cell.of(response.language());
            case "channel" -> Cell.of(response.channel());
            case "flags" -> response.flags().isEmpty() ? Cell.NOTHING : Cell.of(String.join(" ", response.flags()));
            default ->
                response.participantId() == null
                        ? Cell.NOTHING
                        : Cell.of(response.participantId().toString());
        };
    }

    private Cell answered(Column column, String id, Journey journey, UUID responseId) {
        Optional<Question> asked = journey.instrument().question(id).filter(q -> isIn(column, q));
        if (asked.isEmpty() || !journey.shows(id)) {
            return Cell.of(Missing.NOT_SHOWN);
        }
        if (asked.get() instanceof Calculated) {
            BigDecimal figure = journey.figures().get(id);
            return figure == null ? Cell.of(Missing.NOT_ANSWERED) : new Cell(null, figure, null);
        }
        Answers answers = journey.answers();
        Answer answer = answers.to(id).orElse(new Answer.Skipped());
        if (answer instanceof Answer.RatherNotSay) {
            return Cell.of(Missing.RATHER_NOT_SAY);
        }
        if (answer instanceof Answer.File file) {
            return Cell.of(address.apply(FilePath.of(responseId, file.file())));
        }
        return answer.says() ? said(column, answer) : Cell.of(Missing.NOT_ANSWERED);
    }

    /** Whether the version asks it in the way that the column is about, and offers its choice. */
    private static boolean isIn(Column column, Question question) {
        String choice = column.choice();
        boolean words = column.kind() == Column.Kind.OWN_WORDS && choice != null;
        return (words || QuestionColumns.kind(question) == column.kind())
                && (choice == null
                        || question.choices().stream()
                                .anyMatch(offered -> offered.id().equals(choice)));
    }

    private Cell said(Column column, Answer answer) {
        String choice = column.choice();
        if (column.kind() == Column.Kind.OWN_WORDS) {
            return answer instanceof Answer.Text text
                    ? choice == null ? Cell.of(text.text()) : Cell.of(Missing.NOT_ANSWERED)
                    : answer instanceof Answer.Other other && answer.includes(String.valueOf(choice))
                            ? Cell.of(other.other())
                            : Cell.of(Missing.NOT_ANSWERED);
        }
        if (choice != null && column.kind() == Column.Kind.PLACE) {
            return Cell.of(Ranking.place(answer, choice).orElse(0));
        }
        if (choice != null) {
            return coded(column, answer.includes(choice) ? "1" : "0");
        }
        if (answer instanceof Answer.Amount amount && column.values().isEmpty()) {
            return new Cell(null, amount.value(), null);
        }
        String said = answer instanceof Answer.Other other
                ? other.choices().get(0)
                : answer instanceof Answer.Amount amount
                        ? amount.value().toPlainString()
                        : answer.json().toString();
        return column.values().isEmpty() ? Cell.of(said) : coded(column, said);
    }

    private Cell coded(Column column, String said) {
        Column.Value value = column.values().get(said);
        return value == null
                ? Cell.of(Missing.NOT_ANSWERED)
                : new Cell(value.label().in(language), BigDecimal.valueOf(value.code()), null);
    }
}
