package org.earshot.contracts.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;

/** Every score adds up numbers, each once. */
final class ScoreRules {
    private final Instrument instrument;
    private final Findings findings;

    ScoreRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    void check() {
        List<Score> scores = instrument.scores();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            String pointer = "/scores/" + i;
            QuestionRules.id(scores.get(i).id(), pointer + "/id", ids, findings);
            questions(scores.get(i).questions(), pointer + "/questions");
            minimum(scores.get(i), pointer);
            reversed(scores.get(i), pointer + "/reversed");
            bands(scores.get(i).bands(), pointer + "/bands");
        }
    }

    private void questions(List<String> questions, String pointer) {
        if (questions.isEmpty()) {
            findings.error(pointer, "empty-score", "the score adds up nothing", "Name its questions.");
        }
        findings.atMost(InstrumentCheck.MAX_QUESTIONS, questions.size(), pointer, "questions");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(questions.size(), InstrumentCheck.MAX_QUESTIONS); i++) {
            question(questions.get(i), pointer + "/" + i);
            if (!seen.add(questions.get(i))) {
                findings.error(pointer + "/" + i, "repeated-question", "the question counts twice", "Name it once.");
            }
        }
    }

    private void question(String id, String pointer) {
        Optional<Question> question = instrument.question(id);
        if (question.isEmpty()) {
            findings.error(
                    pointer,
                    "unknown-question",
                    "the instrument has no question of this id",
                    "Name one of its questions.");
        } else if (question.get().range().isEmpty()) {
            findings.error(
                    pointer,
                    "not-a-number-question",
                    "the question " + id + " is not answered with a number",
                    "Name a rating, a scale or a number question.",
                    id);
        }
    }

    private void reversed(Score score, String pointer) {
        for (int i = 0; i < score.reversed().size(); i++) {
            if (!score.questions().contains(score.reversed().get(i))) {
                findings.error(
                        pointer + "/" + i,
                        "not-in-score",
                        "the score does not add up this question",
                        "Name one of its questions, or remove it here.");
            }
        }
    }

    private void bands(List<Band> bands, String pointer) {
        findings.atMost(InstrumentCheck.MAX_BANDS, bands.size(), pointer, "bands");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < Math.min(bands.size(), InstrumentCheck.MAX_BANDS); i++) {
            QuestionRules.id(bands.get(i).id(), pointer + "/" + i + "/id", ids, findings);
            if (i > 0 && bands.get(i).from() <= bands.get(i - 1).from()) {
                findings.error(
                        pointer + "/" + i + "/from",
                        "cut-offs-do-not-rise",
                        "the band begins where the one before it begins, or below",
                        "Put the bands in order of their cut-offs.");
            }
        }
    }

    private void minimum(Score score, String pointer) {
        int questions = score.questions().size();
        if (score.minAnswered() < 1 || score.minAnswered() > Math.max(1, questions)) {
            findings.error(
                    pointer + "/minAnswered",
                    "bad-minimum",
                    "the score can never be, or rests on nothing",
                    "Choose 1 to " + Math.max(1, questions) + ".",
                    String.valueOf(Math.max(1, questions)));
        }
    }
}
