package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;

/** Several statements on one scale, each with words at its points. */
final class MatrixKind implements QuestionKind {
    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Matrix;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new Matrix(id, asking, List.of(), List.of());
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        Matrix matrix = (Matrix) question;
        return List.of(new Part.Statements("rows", matrix.rows()), new Part.Points("points", matrix.points()));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        Matrix matrix = (Matrix) before;
        return new Matrix(
                before.id(),
                asking,
                StatementRows.read("rows", before.id(), matrix.rows(), sent),
                PointRows.read("points", matrix.points(), sent));
    }
}
