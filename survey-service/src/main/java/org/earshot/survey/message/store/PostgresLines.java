package org.earshot.survey.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.message.Line;
import org.earshot.survey.message.Lines;
import org.earshot.survey.postgres.Sql;

/** Table {@code message_line}. */
@ApplicationScoped
class PostgresLines implements Lines {
    private final Sql sql;

    PostgresLines(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Line> line(UUID lineId) {
        return sql.first(
                "select holder, held_until from message_line where line_id = ? for update",
                row -> new Line(lineId, row.getObject("holder", UUID.class), Sql.moment(row, "held_until")),
                lineId);
    }

    @Override
    public void keep(UUID organizationId, Line line) {
        sql.change(
                "insert into message_line (organization_id, line_id, holder, held_until) values (?, ?, ?, ?)"
                        + " on conflict (organization_id, line_id)"
                        + " do update set holder = excluded.holder, held_until = excluded.held_until",
                organizationId,
                line.lineId(),
                line.holder(),
                line.until());
    }
}
